import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

test("Mie's staff open their workbook, read it, see findings, and write the summary", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const before = await workbench.values("KPI①!A1:H20");
  await workbench.read();
  const { pane } = workbench;

  // One in KPI①, five in KPI③, one in KPI④; reference values and the goal in a sentence are not counted.
  await expect(pane.getByRole("heading", { name: "指標 7 件" })).toBeVisible();
  await workbench.tab("指標").click();
  await expect(
    pane.getByText("ＩＣＴ・介護ロボット等の導入率").filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(pane.getByText("３事業所以上/年").filter({ visible: true }).first()).toBeVisible();

  await workbench.tab("点検").click();
  await expect(
    pane.getByText("文章と表の値が違います").filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(
    pane.getByText("行の名前と計算のしかたが合いません").filter({ visible: true }).first(),
  ).toBeVisible();

  await workbench.tab("ロジックモデル").click();
  await pane.getByRole("tab", { name: "説明文" }).click();
  await expect(
    pane.getByText("1年あたり16.0ポイントの上昇が必要である").filter({ visible: true }).first(),
  ).toBeVisible();
  await pane.getByRole("button", { name: "シートに書く" }).click();
  await expect(
    pane.getByText("シート「KPI要約」に書き込みました").filter({ visible: true }).first(),
  ).toBeVisible();
  expect(await workbench.run((w) => w.sheets(), null)).toContain("KPI要約");
  const written = (await workbench.values("KPI要約!A1:H30")).flat().join("\n");
  expect(written).toContain("KPIの要約");
  expect(written).toContain("'KPI①'!B11");

  // Not a cell of theirs has changed.
  expect(await workbench.values("KPI①!A1:H20")).toEqual(before);
});

test("a finding leads to its cell", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.read();
  await workbench.tab("点検").click();
  await workbench.pane
    .getByRole("button", { name: /KPI③.*E12|E12/ })
    .first()
    .click();
  await workbench.idle();
  await expect(
    page.getByText("E12").or(page.locator('input[value="E12"]')).filter({ visible: true }).first(),
  ).toBeVisible();
});

test("the ribbon of the manifest drives the add-in", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await page.getByRole("button", { name: "点検" }).click();
  await expect(
    workbench.pane.getByText("文章と表の値が違います").filter({ visible: true }).first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "要約" }).click();
  await expect(workbench.pane.getByRole("button", { name: "シートに書く" })).toBeVisible();
});
