import type { YearlySheetsDiffer } from "../../../rules/catalogue/machine-readability/yearly-sheets-differ";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const yearlySheetsDifferText: FindingText<YearlySheetsDiffer> = {
  example: {
    broken: [
      {
        name: "令和５年度",
        rows: [
          ["指標名", "現状値", "目標値", "担当"],
          ["相談件数", 131, 150, "a"],
          ["研修受講者数", 102, 200, "b"],
        ],
      },
      {
        name: "令和６年度",
        rows: [
          ["指標名", "区分", "単位", "方向", "基準値", "目標"],
          ["相談件数", "KPI", "件", "増加", 131, 150],
          ["研修受講者数", "KPI", "人", "増加", 102, 200],
        ],
      },
    ],
    mended: [
      {
        name: "令和５年度",
        rows: [
          ["指標名", "現状値", "目標値", "担当"],
          ["相談件数", 131, 150, "a"],
          ["研修受講者数", 102, 200, "b"],
        ],
      },
      {
        name: "令和６年度",
        rows: [
          ["指標名", "現状値", "目標値", "担当"],
          ["相談件数", 141, 150, "a"],
          ["研修受講者数", 122, 200, "b"],
        ],
      },
    ],
  },
  ja: {
    title: "年度によって表の形が違います",
    sentence: ({ earlier, only }) =>
      only.length === 0
        ? `シート「${earlier}」と列が大きく違います。`
        : `シート「${earlier}」にない列があります：${quoted(only, "ja")}。`,
    why: "年度をまたいで続けて読むことができず、推移を追えません。",
    cure: () =>
      "列の名前と並びをそろえてください。変える必要があるときは、変えた内容と時期を書き残してください。",
  },
  en: {
    title: "The table differs from year to year",
    sentence: ({ earlier, only }) =>
      only.length === 0
        ? `The columns are quite other than on the sheet “${earlier}”.`
        : `The sheet “${earlier}” lacks these columns: ${quoted(only, "en")}.`,
    why: "The years cannot be read one after another, so that no trend can be followed.",
    cure: () =>
      "Keep names and order of the columns. Where a change is needed, note what was changed and when.",
  },
};
