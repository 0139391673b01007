import type { SignsVary } from "../../../rules/catalogue/values/signs-vary";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const signsVaryText: FindingText<SignsVary> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["導入率", "26.0％", "90%"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["導入率", "26.0％", "90％"],
        ],
      },
    ],
  },
  ja: {
    title: "見た目が同じで別の文字です",
    sentence: ({ sign, other }) => `「${sign}」と「${other}」が混ざっています。`,
    why: "検索や置換、並べ替えで片方だけが漏れます。",
    cure: ({ other }) => `「${other}」の系列にそろえてください。`,
  },
  en: {
    title: "Signs that look alike are mixed",
    sentence: ({ sign, other }) => `“${sign}” and “${other}” are mixed.`,
    why: "Searching, replacing and sorting find only one of them.",
    cure: ({ other }) => `Use the series of “${other}” everywhere.`,
  },
};
