import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

test("the model's sheet: written, edited by hand, drawn anew, saved and opened again", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "tokyo-logic-model" });
  await workbench.read();
  const { pane } = workbench;
  await workbench.tab("ロジックモデル").click();
  await pane.getByRole("button", { name: "この表から作る" }).click();
  await pane.getByRole("button", { name: "シートに書く" }).click();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await expect(pane.getByText("シート「ロジックモデル」に書き込みました。")).toBeVisible();

  // The figure stands on the sheet, in the words of the tables beside it.
  await page.getByText("ロジックモデル", { exact: true }).last().click();
  const shapes = page.locator(".shape-text");
  await expect(shapes.filter({ hasText: "人材育成" })).toBeVisible();
  await expect(shapes.filter({ hasText: "介護テクノロジーを導入" })).toBeVisible();

  // Staff mend a sentence in the table of links, and have the figure drawn anew.
  const mended = "研修で始め方が分かる";
  await workbench.write("ロジックモデル!V4", [[mended]]);
  await workbench.idle();
  await expect(shapes.filter({ hasText: mended })).toHaveCount(0);
  await workbench.tab("概要").click();
  await pane.getByRole("button", { name: "状態を更新" }).click();
  await workbench.idle();
  await workbench.tab("ロジックモデル").click();
  await pane.getByRole("button", { name: "シートに書く" }).click();
  await expect(pane.getByText("前に描いた図は描き直します。", { exact: false })).toBeVisible();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await expect(shapes.filter({ hasText: mended })).toBeVisible();

  const saved = await workbench.run(async (bench) => [...(await bench.save())], null);
  await workbench.run((bench, bytes) => bench.open(new Uint8Array(bytes), "again.xlsx"), saved);
  await workbench.idle();
  await page.getByText("ロジックモデル", { exact: true }).last().click();
  await expect(shapes.filter({ hasText: "人材育成" })).toBeVisible();
  await expect(shapes.filter({ hasText: mended })).toBeVisible();
  expect(await workbench.value("ロジックモデル!V4")).toBe(mended);
});
