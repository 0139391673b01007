import type { SignsVary } from "../../../rules/catalogue/values/signs-vary";
import type { FindingText } from "../finding-text";

/** The number of a character: to the eye, the two are one. */
function code(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

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
    sentence: ({ sign, other }) =>
      `「${sign}」（${code(sign)}）と「${other}」（${code(other)}）は、似ていますが種類の違う文字で、ブックの中に混ざっています。`,
    why: "検索や置換、並べ替えで片方だけが漏れます。",
    cure: ({ other }) => `「${other}」の系列にそろえてください。`,
  },
  en: {
    title: "Signs that look alike are mixed",
    sentence: ({ sign, other }) =>
      `“${sign}” (${code(sign)}) and “${other}” (${code(other)}) look alike and are of two kinds; the workbook has both.`,
    why: "Searching, replacing and sorting find only one of them.",
    cure: ({ other }) => `Use the series of “${other}” everywhere.`,
  },
};
