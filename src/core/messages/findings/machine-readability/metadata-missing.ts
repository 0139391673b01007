import type { MetadataMissing } from "../../../rules/catalogue/machine-readability/metadata-missing";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const metadataMissingText: FindingText<MetadataMissing> = {
  example: {
    broken: [
      {
        rows: [
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
      { name: "説明", rows: [["出典：窓口の相談記録（毎年５月に更新）"]] },
    ],
  },
  ja: {
    title: "定義や更新日が書かれていません",
    sentence: ({ tables }) =>
      `${tables} つの表があるこのブックに、項目の定義・出典・更新日のどれも書かれていません。`,
    why: "値の意味や新しさを確かめられず、ほかのデータと比べられません。",
    cure: () => "項目の定義、算出方法、出典、更新日を書いたシートを加えてください。",
  },
  en: {
    title: "No definitions, no dates",
    sentence: ({ tables }) =>
      `This workbook with ${tables} table(s) gives no definition, no source and no date of update.`,
    why: "Nobody can tell what the values mean or how new they are, or compare them with others.",
    cure: () => "Add a sheet with definitions, methods, sources and the date of the last update.",
  },
};
