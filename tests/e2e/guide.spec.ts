import { auditFrame } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

for (const { lang, settings, guide, next, help } of [
  {
    lang: "ja",
    settings: "設定",
    guide: /^使い方ガイド/,
    next: "指標を定義する",
    help: "関数と規則の説明",
  },
  {
    lang: "en",
    settings: "Settings",
    guide: /^User guide/,
    next: "Define an indicator",
    help: "Functions and rules",
  },
] as const) {
  test(`the guide opens from the pane, with its pictures, and leads on to the help (${lang})`, async ({
    page,
  }) => {
    const workbench = new WorkbenchPage(page);
    await workbench.open({ lang });
    await workbench.read();
    await workbench.tab(settings).click();
    const opened = page.context().waitForEvent("page");
    await workbench.pane.getByRole("link", { name: guide }).click();
    const page2 = await opened;
    await page2.waitForLoadState("load");
    await expect(page2.locator("html")).toHaveAttribute("lang", lang);
    const pictures = page2.locator("main img");
    expect(await pictures.count()).toBeGreaterThan(0);
    const widths = await pictures.evaluateAll((all) =>
      all.map((one) => (one as HTMLImageElement).naturalWidth),
    );
    expect(widths.every((width) => width === 320)).toBe(true);
    await auditFrame(page2, "guide");
    const menu = page2.getByRole("navigation");
    await menu.getByRole("link", { name: next }).click();
    await expect(page2.getByRole("heading", { level: 1 })).toHaveText(next);
    await menu.getByRole("link", { name: help }).click();
    await expect(page2.getByRole("heading", { level: 1 })).toContainText("KPI");
  });
}
