import { audit } from "./support/audit";
import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

const forms = [
  { lang: "ja", theme: "light", pane: "400" },
  { lang: "en", theme: "dark", pane: "320" },
] as const;

for (const form of forms) {
  test(`every screen is accessible and fits (${form.lang}, ${form.theme}, ${form.pane} px)`, async ({
    page,
  }) => {
    const workbench = new WorkbenchPage(page);
    await workbench.open({ sample: "progress-review", ...form });
    await audit(page, "first run");
    await workbench.read();
    const tabs =
      form.lang === "ja"
        ? ["概要", "指標", "点検", "ロジックモデル", "設定"]
        : ["Overview", "Indicators", "Checks", "Model", "Settings"];
    for (const name of tabs) {
      await workbench.tab(name).click();
      await expect(workbench.tab(name)).toHaveAttribute("aria-selected", "true");
      await audit(page, name);
      const overflow = await workbench.pane
        .locator("body")
        .evaluate((body) => body.ownerDocument.documentElement.scrollWidth - body.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

test("nothing is asked of any other origin, and Japanese is set in the bundled font", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.read();
  for (const name of ["指標", "点検", "ロジックモデル", "設定"]) await workbench.tab(name).click();
  const own = new URL(page.url()).origin;
  // data: and blob: addresses never leave the page.
  const foreign = asked.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== own);
  expect(asked.length).toBeGreaterThan(0);
  expect(foreign).toEqual([]);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ status }) => status === "loaded");
  });
  expect(loaded).toBe(true);
});
