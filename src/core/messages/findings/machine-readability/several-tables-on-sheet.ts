import type { SeveralTablesOnSheet } from "../../../rules/catalogue/machine-readability/several-tables-on-sheet";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const severalTablesOnSheetText: FindingText<SeveralTablesOnSheet> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          [],
          [],
          ["指標名", "現状値（2024年度）", "目標値（2027年度）"],
          ["導入率", "26%", "42%"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
        ],
      },
      {
        name: "KPI②",
        rows: [
          ["指標名", "現状値（2024年度）", "目標値（2027年度）"],
          ["導入率", "26%", "42%"],
        ],
      },
    ],
  },
  ja: {
    title: "１つのシートに表が複数あります",
    sentence: ({ count, ranges }) =>
      `このシートには表が ${count} つあります：${quoted(ranges, "ja")}。`,
    why: "プログラムはシートを１つの表として読むので、並べ替えや集計を誤ります。",
    cure: () => "公表用には、表ごとにシートを分けてください。",
  },
  en: {
    title: "Several tables on one sheet",
    sentence: ({ count, ranges }) => `This sheet holds ${count} tables: ${quoted(ranges, "en")}.`,
    why: "Programs read a sheet as one table, and sort or total it wrongly.",
    cure: () => "For publication, give each table a sheet of its own.",
  },
};
