import { formatCell } from "../../../sheet/address";
import type { TermsVary } from "../../../rules/catalogue/values/terms-vary";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const termsVaryText: FindingText<TermsVary> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["システムを導入した事業所の割合", "26％", "90％"],
          ["研修を受けた事業者の割合", "10％", "50％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["システムを導入した事業所の割合", "26％", "90％"],
          ["研修を受けた事業所の割合", "10％", "50％"],
        ],
      },
    ],
  },
  ja: {
    title: "数える対象の言葉が混ざっています",
    sentence: ({ term, other, otherAt }) =>
      `ここでは「${term}」、${formatCell(otherAt)} では「${other}」を数えています。`,
    why: "1 つの事業者が事業所をいくつも持つことがあり、どちらを分母にするかで割合が変わります。",
    cure: ({ term, other }) =>
      `同じものを数えるなら「${term}」か「${other}」にそろえ、違うなら定義を注に書いてください。`,
  },
  en: {
    title: "Two words for what is counted",
    sentence: ({ term, other, otherAt }) =>
      `This counts “${term}”, ${formatCell(otherAt)} counts “${other}”.`,
    why: "One operator may run several offices, so the share depends on which of the two is the denominator.",
    cure: ({ term, other }) =>
      `If they are the same, say “${term}” or “${other}” everywhere; if not, define them in a note.`,
  },
};
