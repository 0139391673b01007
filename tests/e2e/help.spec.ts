import { expect, test } from "./support/workbench-test";

test("a function's help opens under any path, in Japanese letters, and leads to the other language", async ({
  page,
}) => {
  await page.goto("help/ja/REQUIRED_RATE.html");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("KPI.REQUIRED_RATE");
  await expect(page.getByText("=RRI(2029-2025,26,90)")).toBeVisible();
  const loaded = await page.evaluate(async () => {
    await document.fonts.load('16px "Noto Sans JP Variable"', "基準値");
    return document.fonts.check('16px "Noto Sans JP Variable"', "基準値");
  });
  expect(loaded).toBe(true);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
