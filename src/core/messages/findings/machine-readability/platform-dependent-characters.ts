import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const platformDependentCharactersText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["①相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["(1)相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "機種依存文字があります",
    sentence: ({ count, words }) =>
      `${count} つのセルに機種依存文字があります：${quoted(words, "ja")}。`,
    why: "環境によって表示が変わり、検索や突き合わせで別の文字として扱われます。",
    cure: () => "「(1)」「I」「m2」のように、どこでも同じに表示される文字に置き換えてください。",
  },
  en: {
    title: "Platform-dependent characters",
    sentence: ({ count, words }) =>
      `${count} cell(s) hold platform-dependent characters: ${quoted(words, "en")}.`,
    why: "They look different elsewhere, and searches and joins take them for other characters.",
    cure: () => "Write (1), I, m2 and the like, which are the same everywhere.",
  },
};
