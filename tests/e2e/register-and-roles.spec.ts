import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

test("台帳を作る: a preview, one write, live cells, and one step back", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.read();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
  const write = pane.getByRole("button", { name: "台帳を作る（8 行）" });
  await expect(write).toBeVisible();
  expect(await sheets()).not.toContain("KPI台帳");
  await audit(page);
  await write.click();
  await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
  expect(await workbench.value("KPI台帳!G4")).toBe(0.26);
  // The staff's own cell is the source: what they type there shows in the register.
  await workbench.write("'KPI①'!C11", [["30.0％"]]);
  expect(await workbench.value("KPI台帳!G4")).toBe(0.3);
  await workbench.write("'KPI①'!C11", [["26.0％"]]);
  await expect(pane.getByText("「KPI台帳」は最新です", { exact: false })).toBeVisible();
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("台帳を書き込む前の状態に戻しました。")).toBeVisible();
  expect(await sheets()).not.toContain("KPI台帳");

  async function sheets() {
    await workbench.idle();
    return workbench.run((bench) => bench.sheets(), null);
  }
});

for (const form of [
  { lang: "ja", theme: "light", pane: "400" },
  { lang: "en", theme: "dark", pane: "320" },
]) {
  test(`a corrected reading is kept in the workbook and taken back (${form.lang}, ${form.theme})`, async ({
    page,
  }) => {
    const ja = form.lang === "ja";
    const workbench = new WorkbenchPage(page);
    await workbench.open(form);
    await workbench.read();
    const { pane } = workbench;
    await workbench.tab(ja ? "指標" : "Indicators").click();
    const sheet = pane.getByRole("region", { name: "KPI①" });
    const target = sheet.getByRole("row", { name: ja ? /^目標/ : /^Target/ }).last();
    await expect(target).toContainText("G11");
    await sheet.getByRole("button", { name: ja ? /^読み方を直す/ : /^Correct/ }).click();
    await sheet
      .getByLabel(ja ? "G 列" : "Column G", { exact: true })
      .selectOption(ja ? "使わない" : "Not used");
    const preview = sheet.getByRole("region", { name: ja ? "プレビュー" : "Preview" });
    await expect(preview).toContainText(ja ? "変わる 1 件" : "changed: 1");
    await audit(page);
    await sheet
      .getByRole("button", { name: ja ? "この読み方を保存" : "Save this reading" })
      .click();
    await expect(
      pane.getByText(ja ? "読み方を保存しました。" : "The reading was saved."),
    ).toBeVisible();
    await expect(target).toContainText("F11");
    await pane.getByRole("button", { name: ja ? "元に戻す" : "Undo" }).click();
    await expect(target).toContainText("G11");
  });
}
