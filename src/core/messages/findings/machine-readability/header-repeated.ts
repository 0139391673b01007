import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const headerRepeatedText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "備考", "備考"],
          ["相談件数", 131, 150, "窓口", "a"],
          ["研修受講者数", 102, 200, "対面", "b"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "備考", "担当"],
          ["相談件数", 131, 150, "窓口", "a"],
          ["研修受講者数", 102, 200, "対面", "b"],
        ],
      },
    ],
  },
  ja: {
    title: "同じ名前の列があります",
    sentence: ({ words }) => `見出し${quoted(words, "ja")}が、２つ以上の列にあります。`,
    why: "プログラムが列を区別できず、集計や結合を誤ります。",
    cure: () => "「目標値（2027年度）」のように、１つの行だけで区別できる見出しにしてください。",
  },
  en: {
    title: "Two columns of one name",
    sentence: ({ words }) => `The header ${quoted(words, "en")} stands over more than one column.`,
    why: "Programs cannot tell the columns apart, and total or join the wrong ones.",
    cure: () => "Give each column a header that is complete in one row, such as “target (FY2027)”.",
  },
};
