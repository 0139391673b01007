import type { Rectangle } from "../sheet/address";
import type { RowReading, TableBody } from "./body-row";
import { DraftIndicators, type SaidOfRow } from "./draft-indicators";
import type { Said, SheetCorrections } from "./corrections-on-sheet";
import { oneLine } from "./one-line";
import type { ColumnPlan } from "./plan-columns";
import { kindOfRow, type RowKind } from "./row-kind";
import { isRowRole } from "./row-words";
import type { TableSheet } from "./table-sheet";

/** Where a table stands, as far as its header tells. */
export interface BodyFrame {
  /** Only the header rows, over the width of the table. */
  readonly header: Rectangle;
  /** The last row of an Excel Table or a block that the user named; `null`: until the table ends. */
  readonly bottom: number | null;
}

/** Reads down from the header until the table ends. Each row is looked at once. */
export function readBody(
  sheet: TableSheet,
  frame: BodyFrame,
  columns: ColumnPlan,
  corrections: SheetCorrections,
): TableBody {
  const { header, bottom: fixed } = frame;
  const last = Math.min(fixed ?? maximumRow, sheet.used?.bottom ?? header.bottom);
  const look = (row: number): Look => {
    const at = skipHiddenBlanks(sheet, row, last, header);
    const said = corrections.ofRow(header, at);
    return { row: at, said, kind: at > last ? "end" : kindIn(sheet, at, frame, columns, said) };
  };
  const drafts = new DraftIndicators(sheet, columns);
  const lines: RowReading[] = [];
  let bottom = fixed === null ? header.bottom : Math.max(header.bottom, last);
  let here = look(header.bottom + 1);
  while (here.row <= last) {
    const next = look(here.row + 1);
    if (fixed === null && !belongs(here.kind, next.kind)) break;
    while (lines.length < here.row - header.bottom - 1) lines.push(unread);
    lines.push(readRow(sheet, here, header, drafts));
    if (here.kind !== "blank") bottom = Math.max(bottom, here.row);
    here = next;
  }
  const height = bottom - header.bottom;
  while (lines.length < height) lines.push(unread);
  lines.length = height;
  return { indicators: drafts.indicators, lines, bottom };
}

const maximumRow = Number.POSITIVE_INFINITY;
const unread: RowReading = { role: null, from: "values", word: null };

interface Look {
  readonly row: number;
  readonly said: Said | null;
  readonly kind: RowKind;
}

/** What the user says about a row shows that it is one of the table's. */
function kindIn(
  sheet: TableSheet,
  row: number,
  { header, bottom }: BodyFrame,
  columns: ColumnPlan,
  said: Said | null,
): RowKind {
  if (said !== null) return said === "area" ? "heading" : "values";
  if (row === bottom && totals.test(sheet.textAt(row, columns.name))) return "end";
  return kindOfRow(sheet, row, header, columns);
}

/** The name of the row that Excel adds up a table in. */
const totals = /^(?:集計|合計|総計|計|total)$/i;

/** Blank rows that nobody sees separate nothing. */
function skipHiddenBlanks(sheet: TableSheet, from: number, last: number, header: Rectangle) {
  let row = from;
  while (row <= last && sheet.isRowHidden(row) && isBlankRow(sheet, row, header)) row++;
  return row;
}

function isBlankRow(sheet: TableSheet, row: number, { left, right }: Rectangle): boolean {
  for (let column = left; column <= right; column++) {
    if (!sheet.isBlankAt(row, column)) return false;
  }
  return true;
}

/** A blank row or a line of words ends the table, unless rows of values go on below it. */
function belongs(kind: RowKind, next: RowKind): boolean {
  switch (kind) {
    case "values":
    case "data":
      return true;
    case "blank":
      return next === "values" || next === "heading";
    case "heading":
      return next === "values" || next === "data";
    case "bare":
      return next === "values";
    case "end":
      return false;
  }
}

function readRow(
  sheet: TableSheet,
  { row, kind, said }: Look,
  header: Rectangle,
  drafts: DraftIndicators,
): RowReading {
  if (said !== null) return readCorrected(sheet, row, said, header, drafts);
  if (kind === "blank" || kind === "end") return unread;
  if (kind !== "heading") return drafts.add(row, null);
  const word = headingAt(sheet, row, header);
  drafts.startGroup(word);
  return { role: "area", from: "values", word };
}

function readCorrected(
  sheet: TableSheet,
  row: number,
  said: Said,
  header: Rectangle,
  drafts: DraftIndicators,
): RowReading {
  const from = "correction";
  if (said === "area") {
    const word = headingAt(sheet, row, header);
    drafts.startGroup(word);
    return { role: "area", from, word };
  }
  const start = startSaid(said);
  if (start === null) return { role: null, from, word: null };
  return { ...drafts.add(row, start), role: said === "ignore" ? null : said, from };
}

/** `name` begins an indicator, `value` goes on with one; the words of columns say nothing of rows. */
function startSaid(said: Said): SaidOfRow | null {
  if (said === "name" || said === "value" || said === "reference") return said;
  return said !== "ignore" && isRowRole(said) ? said : null;
}

function headingAt(sheet: TableSheet, row: number, { left, right }: Rectangle): string {
  for (let column = left; column <= right; column++) {
    if (sheet.isBlankAt(row, column)) continue;
    return oneLine(sheet.textAt(row, column)).replace(/^[■◆●□◇○▼]\s*/u, "");
  }
  return "";
}
