import type { IStylesOptions } from "docx";

/** 游明朝 for reading, 游ゴシック for headings, as Japanese official documents are set. */
const reading = { ascii: "Yu Mincho", hAnsi: "Yu Mincho", eastAsia: "Yu Mincho", cs: "Yu Mincho" };
const heading = { ascii: "Yu Gothic", hAnsi: "Yu Gothic", eastAsia: "Yu Gothic", cs: "Yu Gothic" };

/** Half points. */
export const sizes = { title: 32, heading: 24, text: 21, note: 18, table: 17 } as const;

/** Twentieths of a point. */
const exactly = (points: number) => ({ line: points * 20, lineRule: "exact" as const });

/** Names of the styles of our own; Word shows them in its list of styles. */
export const styleIds = { note: "KpiNote", cell: "KpiCell", caption: "KpiCaption" } as const;

/** How a report looks: the styles, so that staff change a look in one place. */
export function wordStyles(language: "ja" | "en"): IStylesOptions {
  const tongue = { value: "en-US", eastAsia: "ja-JP" };
  return {
    default: {
      document: {
        run: { font: reading, size: sizes.text, color: "1b1b1b", language: tongue },
        paragraph: { spacing: { ...exactly(18), after: 80 } },
      },
      title: {
        run: { font: heading, size: sizes.title, bold: true, color: "1f3864" },
        paragraph: { alignment: "center", spacing: { ...exactly(26), after: 280 } },
      },
      heading1: {
        run: { font: heading, size: sizes.heading, bold: true, color: "1f3864" },
        paragraph: {
          keepNext: true,
          spacing: { ...exactly(20), before: 280, after: 100 },
          border: { bottom: { style: "single", size: 6, space: 2, color: "b8c2d0" } },
        },
      },
    },
    paragraphStyles: [
      {
        id: styleIds.note,
        name: language === "ja" ? "注記" : "Remark",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: sizes.note, color: "525252" },
        paragraph: { spacing: exactly(15) },
      },
      {
        id: styleIds.cell,
        name: language === "ja" ? "表の文字" : "Table text",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: heading, size: sizes.table },
        paragraph: { spacing: { ...exactly(13), before: 30, after: 30 } },
      },
      {
        id: styleIds.caption,
        name: language === "ja" ? "図表の題" : "Figure title",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: heading, size: sizes.note, bold: true },
        paragraph: {
          alignment: "center",
          // The title of a table stays with it.
          keepNext: true,
          spacing: { ...exactly(15), before: 120, after: 80 },
        },
      },
    ],
  };
}
