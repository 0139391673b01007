import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportTable } from "../../core/report/council/indicator-table";
import type { ReportBlock } from "../../core/report/report";
import { cleanText } from "../clean-source";
import { textWidth, type Orientation } from "./page";
import { sizes, styleIds } from "./styles";

/** A block of a report as Word has it. */
export function reportBlock(block: ReportBlock): Paragraph | Table {
  switch (block.kind) {
    case "title":
      return new Paragraph({ heading: HeadingLevel.TITLE, children: [words(block.text)] });
    case "heading":
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(block.text)] });
    case "paragraph":
      return new Paragraph({
        children: [words(block.text)],
        alignment: AlignmentType.BOTH,
        // 一字下げ: Japanese paragraphs begin one letter in; quotations and items do not.
        ...(/^[\p{L}\p{N}「]/u.test(block.text)
          ? { indent: { firstLineChars: 100, firstLine: sizes.text * 10 } }
          : {}),
      });
    case "note":
      return styled(styleIds.note, block.text);
    case "table":
      return wordTable(block, "upright");
  }
}

/** A paragraph in one of our own styles. */
export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [words(text)] });
}

/** Always as `text`: among `children`, a word such as CURRENT would become a field. */
function words(text: string, look: { readonly bold?: boolean; readonly color?: string } = {}) {
  return new TextRun({ text: cleanText(text), ...look });
}

/** Shares of the width: goal or area, kind, name, baseline, target, rate, actual, status. */
const shares = [16, 8, 21, 12, 12, 12, 11, 8];

/** A table over the whole width; its header is repeated on each page, and no row is cut. */
export function wordTable({ header, rows }: ReportTable, orientation: Orientation): Table {
  const given = header.map((_, at) => shares[at] ?? 10);
  const sum = given.reduce((total, share) => total + share, 0);
  const room = textWidth(orientation);
  const widths = given.map((share) => Math.floor((room * share) / sum));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, widths[at] ?? 0, isHead)),
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

const rule = { style: "single", size: 4, color: "b8c2d0" } as const;
const none = { style: "none", size: 0, color: "auto" } as const;

function cell(text: string, width: number, isHead: boolean): TableCell {
  const look = isHead ? { bold: true, color: "ffffff" } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "1f3864" } }),
    children: [new Paragraph({ style: styleIds.cell, children: [words(text, look)] })],
  });
}
