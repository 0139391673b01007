import type { Headless } from "../../support/headless";

/** Opens a small table of indicators, as staff write it, with a formula of ours below and a setting. */
export async function openSmall({ host, workbench }: Headless): Promise<void> {
  host.openEmpty();
  await workbench.write("Sheet1!A1:F4", [
    ["指標", "単位", "現状値（2025年）", "2026年実績", "目標値（2029年）", "備考"],
    ["導入率", "％", 26, "", 90, ""],
    ["相談件数", "件", "１３１件", "", 200, "県の調べ"],
    ["満足度", "％", "26.0％", "", "ー", ""],
  ]);
  await workbench.write("Sheet1!A9", [['=KPI.NUMBER("1,200件")']]);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("Sheet1").name = "計画";
  context.workbook.settings.add("KpiLogicModel", '{"version":1}');
  await context.sync();
}
