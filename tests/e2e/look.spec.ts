import { audit } from "./support/audit";
import { expectToFit } from "./support/fits";
import { mainScreens, screenWords } from "./support/screen-steps";
import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

/** The narrowest pane is looked at in every form by reference.spec.ts. */
test("every screen is accessible and fits a wide pane", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review", pane: "600" });
  await audit(page, "first run");
  await workbench.read();
  for (const { name, show } of mainScreens) {
    await test.step(name, async () => {
      await show(workbench, screenWords.ja);
      await audit(page, name);
      await expectToFit(page, name);
    });
  }
});

test("Japanese is set in the bundled font", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ status }) => status === "loaded");
  });
  expect(loaded).toBe(true);
});
