import type { Page } from "@playwright/test";
import { audit } from "./support/audit";
import type { FoundBrowser } from "./support/browser";
import { expectToFit } from "./support/fits";
import { mainScreens, screenWords, taskScreens } from "./support/screen-steps";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

const forms = [
  { lang: "ja", theme: "light" },
  { lang: "ja", theme: "dark" },
  { lang: "en", theme: "light" },
  { lang: "en", theme: "dark" },
] as const;
type Form = (typeof forms)[number];

/** The packaged browser with the project's fonts draws the same everywhere; others draw their own way. */
const { source } = JSON.parse(process.env["FOUND_BROWSER"] ?? "{}") as Partial<FoundBrowser>;
const comparable = source?.startsWith("@sparticuz/chromium") === true;

test.use({ viewport: { width: 720, height: 860 }, today: "2026-05-20T09:00:00+09:00" });

for (const form of forms) {
  const words = screenWords[form.lang];
  const name = `${form.lang}, ${form.theme}`;

  test(`the screens look as they are known (${name})`, async ({ page }) => {
    const workbench = await openPane(page, form, "progress-review");
    await look(page, form, "first-run");
    await workbench.read();
    for (const { name: screen, show } of mainScreens) {
      await test.step(screen, async () => {
        await show(workbench, words);
        await look(page, form, screen);
      });
    }
  });

  test(`the logic model looks as it is known (${name})`, async ({ page }) => {
    const workbench = await openPane(page, form, "tokyo-logic-model");
    await workbench.read();
    await workbench.tab(words.tabs.model).click();
    await workbench.pane.getByRole("button", { name: words.makeModel }).click();
    await workbench.pane.getByRole("application", { name: /KGI/ }).scrollIntoViewIfNeeded();
    await look(page, form, "logic-model");
  });

  test(`the tasks look as they are known (${name})`, async ({ page }) => {
    const workbench = await openPane(page, form, "progress-review");
    await workbench.read();
    for (const { name: screen, show } of taskScreens) {
      await test.step(screen, async () => {
        await show(workbench, words);
        await look(page, form, screen);
      });
    }
  });
}

/** Opens a sample with the pane at a place of its own: nothing around it moves it by part of a pixel. */
async function openPane(page: Page, form: Form, sample: string): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample, ...form, pane: "320" });
  await page.locator("iframe").evaluate((pane: HTMLElement) => {
    pane.style.cssText = "position:fixed;inset:0 auto auto 0;width:320px;height:640px;z-index:9999";
  });
  return workbench;
}

/** Accessible, whole, and pixel for pixel as it was looked at and found good. */
async function look(page: Page, { lang, theme }: Form, screen: string): Promise<void> {
  // Nothing is hovered, and no cursor blinks.
  await page.mouse.move(600, 600);
  await audit(page, screen);
  await expectToFit(page, screen);
  if (comparable) {
    await expect(page.locator("iframe")).toHaveScreenshot([`${lang}-${theme}`, `${screen}.png`]);
  }
}
