import type { HeaderNotFirstRow } from "../../../rules/catalogue/machine-readability/header-not-first-row";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const headerNotFirstRowText: FindingText<HeaderNotFirstRow> = {
  example: {
    broken: [
      {
        rows: [
          ["生産性向上の取組"],
          [],
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "見出しが１行目にありません",
    sentence: ({ header, above }) =>
      above === ""
        ? `表の見出しは ${header} から始まり、上に空白の行があります。`
        : `表の見出しは ${header} から始まり、その上に「${above}」があります。`,
    why: "プログラムは１行目を見出しとして読むので、列の名前を取り違えます。",
    cure: () =>
      "公表用のシートは１行目を見出し、２行目からをデータにし、題名は別のシートに移してください。",
  },
  en: {
    title: "The header is not in the first row",
    sentence: ({ header, above }) =>
      above === ""
        ? `The header begins at ${header}, below blank rows.`
        : `The header begins at ${header}, below “${above}”.`,
    why: "Programs take the first row for the header, and give the columns wrong names.",
    cure: () =>
      "On a sheet for publication, put the header into row 1 and data from row 2 on; move the title to another sheet.",
  },
};
