import { readFile } from "node:fs/promises";
import { expect, test } from "./support/workbench-test";
import { auditFrame } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";

test("a newcomer changes language and colours, closes the pane and opens it again", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await page.getByRole("button", { name: "English" }).click();
  await expect(workbench.pane.getByRole("button", { name: "Read the workbook" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Update statuses" })).toBeVisible();
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await expect(page.getByRole("button", { name: "Use light colours" })).toBeVisible();
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await expect(page.locator("iframe")).toBeHidden();
  await page.getByRole("button", { name: "Open", exact: true }).last().click();
  await expect(workbench.pane.getByRole("button", { name: "Read the workbook" })).toBeVisible();
});

test("a file of one's own is opened, read, and saved under its name", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await page.locator('input[type="file"]').setInputFiles("assets/samples/progress-review.xlsx");
  await expect(page.getByRole("heading", { name: "progress-review.xlsx" })).toBeVisible();
  await workbench.read();
  await expect(workbench.pane.getByRole("heading", { name: "指標 8 件" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("progress-review.xlsx");
  // A zip archive begins with PK.
  expect((await readFile(await saved.path())).subarray(0, 2).toString()).toBe("PK");
});

test("a file that is no workbook is refused with a reason, and the open one stays", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await page.locator('input[type="file"]').setInputFiles({
    name: "broken.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("これはブックではありません"),
  });
  await expect(page.getByRole("alert").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "mie-kpi.xlsx" })).toBeVisible();
  expect(await workbench.value("KPI①!C11")).toBe("26.0％");
});

test("the page says that it is no Excel and what it lacks, and is accessible", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await page.getByRole("button", { name: "できないこと" }).click();
  await expect(page.getByRole("heading", { name: "この作業台について" })).toBeVisible();
  // The embedded spreadsheet is drawn on a canvas and is not ours; its add-in is audited elsewhere.
  await auditFrame(page, "workbench", [".grid", "iframe"]);
});
