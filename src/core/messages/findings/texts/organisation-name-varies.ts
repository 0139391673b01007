import { formatCell } from "../../../sheet/address";
import type { OrganisationNameVaries } from "../../../rules/catalogue/texts/organisation-name-varies";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const organisationNameVariesText: FindingText<OrganisationNameVaries> = {
  example: {
    broken: [
      {
        rows: [
          ["令和6年度より「介護職場サポートセンターTOKYO」を開設"],
          ["ワンストップ窓口である介護サポートセンターTokyoで実施"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["令和6年度より「介護職場サポートセンターTOKYO」を開設"],
          ["ワンストップ窓口である介護職場サポートセンターTOKYOで実施"],
        ],
      },
    ],
  },
  ja: {
    title: "同じ組織の名前が 2 とおりあります",
    sentence: ({ name, other, otherAt }) =>
      `「${name}」は、${formatCell(otherAt)} では「${other}」と書かれています。`,
    why: "別の窓口があるように読め、検索しても片方しか見つかりません。",
    cure: () => "正式な名前を確かめ、どちらかにそろえてください。",
  },
  en: {
    title: "An organisation by two names",
    sentence: ({ name, other, otherAt }) =>
      `“${name}” is written “${other}” in ${formatCell(otherAt)}.`,
    why: "Readers take them for two offices, and a search finds only one.",
    cure: () => "Look up the official name and use it in both places.",
  },
};
