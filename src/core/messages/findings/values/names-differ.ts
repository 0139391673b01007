import { formatCell } from "../../../sheet/address";
import type { NamesDiffer } from "../../../rules/catalogue/values/names-differ";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const namesDifferText: FindingText<NamesDiffer> = {
  example: {
    broken: [
      {
        rows: [
          ["相談対応件数、生産性向上研修の受講者数など"],
          [],
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["窓口の相談対応件数", "131件", "150件"],
          ["生産性向上研修会の参加者数", "102人", "200人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["相談対応件数、生産性向上研修会の参加者数など"],
          [],
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["窓口の相談対応件数", "131件", "150件"],
          ["生産性向上研修会の参加者数", "102人", "200人"],
        ],
      },
    ],
  },
  ja: {
    title: "同じものに 2 つの名前があります",
    sentence: ({ name, other, otherAt }) =>
      `「${name}」と、${formatCell(otherAt)} の「${other}」は、同じものを指しているようです。`,
    why: "別の指標に見え、申込者・参加者・修了者のどれを数えたのかも人によって変わります。",
    cure: () =>
      "同じものなら、どちらかの名前にそろえてください。違うものなら、違いが分かる名前にしてください。",
  },
  en: {
    title: "Two names for one thing",
    sentence: ({ name, other, otherAt }) =>
      `“${name}” and “${other}” in ${formatCell(otherAt)} seem to be one thing.`,
    why: "They look like two indicators, and each reader counts applicants, participants or graduates.",
    cure: () => "If they are one, use one name; if not, name them so that the difference shows.",
  },
};
