import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

for (const form of [
  { lang: "ja", theme: "light", pane: "400" },
  { lang: "en", theme: "dark", pane: "320" },
]) {
  test(`機械可読な写しを作る: a preview, one new sheet, and one step back (${form.lang}, ${form.theme})`, async ({
    page,
  }) => {
    const ja = form.lang === "ja";
    const sheet = ja ? "機械可読データ" : "Tidy data";
    const workbench = new WorkbenchPage(page);
    await workbench.open(form);
    await workbench.read();
    const { pane } = workbench;
    await workbench.tab(ja ? "点検" : "Checks").click();
    await pane
      .getByRole("button", { name: ja ? "機械可読な写しを作る" : "Make a machine-readable copy" })
      .click();
    const write = pane.getByRole("button", {
      name: ja ? "写しを作る（29 行）" : "Make the copy (29 rows)",
    });
    await expect(write).toBeVisible();
    // Every row of the preview leads to the cell that it comes from.
    await expect(
      pane
        .getByRole("link", { name: /KPI①.*C11|C11.*KPI①/ })
        .or(pane.getByRole("button", { name: /C11/ })),
    ).toBeVisible();
    expect(await sheets()).not.toContain(sheet);
    await audit(page);
    const before = await workbench.values("'KPI①'!A1:H20");
    await write.click();
    await expect(
      pane.getByText(
        ja ? `シート「${sheet}」に 29 行を書き込みました。` : `Wrote 29 rows to sheet “${sheet}”.`,
      ),
    ).toBeVisible();
    // 26.0％ of 2025年, as the document prints it; 45658 is Excel's 2025-01-01.
    expect(await workbench.values(`'${sheet}'!G2:J2`)).toEqual([[45658, 46022, 26, "%"]]);
    expect(await workbench.values(`'${sheet}'!O2`)).toEqual([["C11"]]);
    expect(await workbench.values("'KPI①'!A1:H20")).toEqual(before);
    await audit(page);
    await pane.getByRole("button", { name: ja ? "元に戻す" : "Undo" }).click();
    await expect(
      pane.getByText(
        ja ? "写しを作る前の状態に戻しました。" : "The workbook is as it was before the copy.",
      ),
    ).toBeVisible();
    expect(await sheets()).not.toContain(sheet);

    async function sheets() {
      await workbench.idle();
      return workbench.run((bench) => bench.sheets(), null);
    }
  });
}

test("=KPI.CHECK spills the findings of a range into the cells", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.write("'KPI③'!H9", [["=KPI.CHECK(B7:F13)"]]);
  const rows = await workbench.values("'KPI③'!H9:J12");
  expect(rows[0]).toEqual(["重さ", "場所", "指摘"]);
  // １年間 and ２回 under 単位; 195人 → 200人; ー as 現状値.
  expect(rows.slice(1).map(([severity, place]) => [severity, place])).toEqual([
    ["注意", "1行目・3列目"],
    ["助言", "4行目・5列目"],
    ["注意", "6行目・4列目"],
  ]);
  expect(String(rows[1]?.[2])).toContain("「１年間」");
  // The findings follow the cells.
  await workbench.write("'KPI③'!E12", [["90人"]]);
  const after = await workbench.values("'KPI③'!I9:I12");
  expect(after.flat()).not.toContain("6行目・4列目");
});
