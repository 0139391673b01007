import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

declare global {
  interface Window {
    /** Presses of a button or a key in the page and the pane, counted by the browser itself. */
    acts?: number;
  }
}

test("a newcomer comes from the page to the first status in at most three presses", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const top = window.top ?? window;
    top.acts ??= 0;
    for (const kind of ["pointerdown", "keydown"]) {
      addEventListener(kind, () => (top.acts = (top.acts ?? 0) + 1), { capture: true });
    }
  });
  const acts = () => page.evaluate(() => window.acts);
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;
  expect(await acts()).toBe(0);
  // The first screen leaves no choice: one button, which says what it does.
  await expect(pane.getByRole("button")).toHaveCount(1);

  await test.step("a sample with actuals is picked from the page's one menu, and read", async () => {
    await page.getByRole("button", { name: "見本を開く" }).click();
    await page.getByRole("menuitem").nth(2).click();
    await workbench.idle();
    await pane.getByRole("button", { name: "ワークブックを読む" }).click();
  });

  const first = pane.getByRole("listitem").filter({ hasText: "実績" }).first();
  await expect(first).toContainText(/遅れ|後退|順調|達成/);
  await expect(first).toContainText("計画");
  const made = await acts();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThanOrEqual(3);
});
