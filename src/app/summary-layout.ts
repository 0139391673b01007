import type { Report, ReportBlock } from "../core/report/report";
import { summaryTable } from "./own-sheets";
import type { PlannedStyle, WriteStep } from "./write-plan";
import { textCell } from "./planned-cells";

/** A report as it stands on a sheet. */
export interface SummaryLayout {
  readonly rows: number;
  readonly columns: number;
  readonly steps: readonly WriteStep[];
}

type Prose = Exclude<ReportBlock, { kind: "table" }>;
type Table = Extract<ReportBlock, { kind: "table" }>;

const styles: Readonly<Record<Prose["kind"], PlannedStyle>> = {
  title: { bold: true, size: 16, wrap: true },
  heading: { bold: true, size: 12, color: "#0F4C81", wrap: true },
  paragraph: { wrap: true },
  note: { size: 9, color: "#595959", wrap: true },
};
/** Points a line: a little more than the size of the letters. */
const lineHeights: Readonly<Record<Prose["kind"], number>> = {
  title: 27,
  heading: 24,
  paragraph: 19,
  note: 15,
};

/** Points; Excel's limit for a row. */
const highest = 409;
/** Points of the standard font. */
const standardSize = 11;
/** Lines break early, and Japanese letters are a little wider than two Latin ones. */
const slack = 1.04;

/** Characters of the standard font; a Japanese one takes two. */
const narrowest = 8;
const widest = 44;
/** Prose is as wide as the columns that make a comfortable line: about fifty Japanese letters. */
const proseWidth = 100;

/**
 * Lays a report out from A1 downwards: prose across the first columns, merged and wrapped, and the
 * table as an Excel Table, by which the sheet is found again.
 */
export function layOutSummary(
  report: Report,
  sheet: string,
  { table: name = summaryTable, widths: given }: SummaryLook = {},
): SummaryLayout {
  const blocks = withTable(report.blocks);
  const widths = given ?? columnWidths(blocks);
  const prose = proseColumns(widths);
  const steps: WriteStep[] = [{ kind: "column-widths", sheet, widths }];
  let row = 0;
  for (const block of blocks) {
    const place = { sheet, name, top: row, ...prose };
    steps.push(...(block.kind === "table" ? tableSteps(block, place) : proseSteps(block, place)));
    row += block.kind === "table" ? tableRows(block).length + 1 : 1;
  }
  return { rows: row, columns: widths.length, steps };
}

/** Where another sheet than that of the summary is laid out. */
export interface SummaryLook {
  /** The name of its Excel Table. */
  readonly table?: string;
  /** Characters of the standard font, one a column of the table; by what stands in them if not given. */
  readonly widths?: readonly number[];
}

interface Place {
  readonly sheet: string;
  /** That of the Excel Table. */
  readonly name: string;
  readonly top: number;
  readonly columns: number;
  readonly width: number;
}

function proseSteps({ kind, text }: Prose, { sheet, top, columns, width }: Place): WriteStep[] {
  const range = { top, left: 0, bottom: top, right: columns - 1 };
  const room = (width * standardSize) / (styles[kind].size ?? standardSize);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * slack) / room)), 0);
  return [
    { kind: "cells", sheet, top, left: 0, cells: [[textCell(text)]] },
    ...(columns > 1 ? [{ kind: "merge", sheet, range } as const] : []),
    { kind: "style", sheet, range, style: styles[kind] },
    { kind: "row-height", sheet, row: top, height: Math.min(highest, lines * lineHeights[kind]) },
  ];
}

function tableSteps(table: Table, { sheet, name, top }: Place): WriteStep[] {
  const rows = tableRows(table);
  const range = { top, left: 0, bottom: top + rows.length, right: table.header.length - 1 };
  const cells = [unique(table.header), ...rows].map((row) => row.map(textCell));
  return [
    { kind: "cells", sheet, top, left: 0, cells },
    { kind: "table", sheet, range, name },
    { kind: "style", sheet, range, style: { wrap: true, borders: true } },
  ];
}

/** An Excel Table has at least one row below its header. */
function tableRows({ header, rows }: Table): readonly (readonly string[])[] {
  return rows.length > 0 ? rows : [header.map(() => "")];
}

/** Excel renames columns of equal name; we do it, so that the sheet says what the preview said. */
function unique(header: readonly string[]): readonly string[] {
  return header.map((name, i) => (header.indexOf(name) < i ? `${name} (${i + 1})` : name));
}

/** A report without a table becomes one, of one column: else its sheet could not be found again. */
function withTable(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  if (blocks.some((block) => block.kind === "table")) return blocks;
  const texts = blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
  return [{ kind: "table", header: texts.slice(0, 1), rows: texts.slice(1).map((text) => [text]) }];
}

function columnWidths(blocks: readonly ReportBlock[]): readonly number[] {
  const rows = blocks.flatMap((block) =>
    block.kind === "table" ? [block.header, ...block.rows] : [],
  );
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => {
    const needed = rows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? "") + 2), 0);
    return Math.min(widest, Math.max(narrowest, needed));
  });
  const missing = proseWidth - widths.reduce((sum, characters) => sum + characters, 0);
  return missing > 0 ? widths.map((characters) => characters + missing / columns) : widths;
}

/** The first columns that are wide enough for prose; the widths are at least that together. */
function proseColumns(widths: readonly number[]): Pick<Place, "columns" | "width"> {
  let width = 0;
  const last = widths.findIndex((characters) => (width += characters) >= proseWidth - 1);
  return { columns: last + 1, width };
}

/** Characters of the standard font: what is not Latin counts two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
