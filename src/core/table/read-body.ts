import { readCell } from "../cell/read-cell";
import type { Position, Rectangle } from "../sheet/address";
import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import { oneLine } from "./one-line";
import type { ColumnPlan } from "./plan-columns";
import { kindOfRow, type RowKind } from "./row-kind";
import { matchReference, matchRow, type RowRole } from "./row-words";

/** A row of a table, with what its label says. */
export interface BodyRow {
  readonly row: number;
  /**
   * `own`: the indicator's values, without a word of their own; `reference`: others' values (全国);
   * `other`: a word that is not known (取組内容).
   */
  readonly role: RowRole | "own" | "reference" | "other";
  readonly label: string;
  readonly labelAt: Position;
}

/** The rows of one indicator, the first of them with its name. */
export interface IndicatorRows {
  readonly name: string;
  readonly nameAt: Position;
  /** Marked as 参考, though with a name of its own. */
  readonly marked: boolean;
  /** The heading within the table that it stands under: ■ 人材育成. */
  readonly group: string | null;
  readonly rows: readonly BodyRow[];
}

/** The body of a table: its indicators, and its last row. */
export interface TableBody {
  readonly indicators: readonly IndicatorRows[];
  readonly bottom: number;
}

/** `base`: the name as it stands, for rows that only add a word to it. */
type Draft = Omit<IndicatorRows, "rows"> & { readonly base: string; readonly rows: BodyRow[] };

/** Reads down from the header until the table ends. Each row is looked at once. */
export function readBody(view: SheetView, header: Rectangle, columns: ColumnPlan): TableBody {
  const last = view.used?.bottom ?? header.bottom;
  const kindAt = (row: number): RowKind =>
    row > last ? "end" : kindOfRow(view, row, header, columns);
  const drafts: Draft[] = [];
  let group: string | null = null;
  let bottom = header.bottom;
  let kind = kindAt(bottom + 1);
  for (let row = header.bottom + 1; kind !== "end"; row++) {
    const next = kindAt(row + 1);
    if (!belongs(kind, next)) break;
    if (kind === "heading") group = headingAt(view, row, header);
    else if (kind !== "blank") addRow(view, row, columns, drafts, group);
    if (kind !== "blank") bottom = row;
    kind = next;
  }
  return { indicators: drafts, bottom };
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

function headingAt(view: SheetView, row: number, { left, right }: Rectangle): string {
  for (let column = left; column <= right; column++) {
    const cell = view.cellAt({ row, column });
    if (!isBlank(cell)) return oneLine(textOf(cell)).replace(/^[■◆●□◇○▼]\s*/u, "");
  }
  return "";
}

function addRow(
  view: SheetView,
  row: number,
  columns: ColumnPlan,
  drafts: Draft[],
  group: string | null,
): void {
  const area = view.areaAt({ row, column: columns.name });
  const nameCell = view.cellAt({ row, column: columns.name });
  const label = labelIn(view, row, columns);
  const previous = drafts.at(-1);
  if (isBlank(nameCell) || area.top < row) {
    if (previous) continueIndicator(previous, row, label, drafts);
    return;
  }
  const name = textOf(nameCell);
  const at = { row, column: area.left };
  const reference = matchReference(name);
  const role = matchRow(name) ?? (reference === null ? "reference" : null);
  if (role !== null) {
    // 毎年の上昇率, 参考（全国）: the names of rows that speak of the indicator above.
    previous?.rows.push({ row, role, label: oneLine(name), labelAt: at });
    return;
  }
  if (readCell(nameCell).kind === "placeholder") return;
  const first = label ? labelled(row, label) : unlabelled(row, at);
  const base = plainName(reference ?? name);
  drafts.push({
    base,
    name: nameOf(base, first),
    nameAt: first.role === "own" ? first.labelAt : at,
    marked: reference !== undefined,
    group,
    rows: [first],
  });
}

/** A further row of an indicator; with a word of its own in front, an indicator beside it. */
function continueIndicator(
  previous: Draft,
  row: number,
  label: RowLabel | null,
  drafts: Draft[],
): void {
  const next = label ? labelled(row, label) : unlabelled(row, previous.nameAt);
  if (next.role !== "own" || next.label === "") {
    previous.rows.push(next);
    return;
  }
  if (previous.rows.some(({ role }) => role !== "own")) {
    // Below 期待値 and 実績値 an unknown word is no second indicator.
    previous.rows.push({ ...next, role: "other" });
    return;
  }
  const { base } = previous;
  drafts.push({ ...previous, name: nameOf(base, next), nameAt: next.labelAt, rows: [next] });
}

interface RowLabel {
  readonly text: string;
  readonly at: Position;
}

/** The words between the name and the values: 期待値, 全国. */
function labelIn(view: SheetView, row: number, columns: ColumnPlan): RowLabel | null {
  for (const column of columns.labels) {
    const area = view.areaAt({ row, column });
    const cell = view.cellAt({ row, column });
    // Where the name itself is written over the column of labels, there is no label.
    if (area.left !== column || isBlank(cell)) continue;
    return { text: oneLine(textOf(cell)), at: { row: area.top, column } };
  }
  return null;
}

function labelled(row: number, { text, at }: RowLabel): BodyRow {
  const role = matchRow(text) ?? (matchReference(text) === null ? "reference" : "own");
  return { row, role, label: text, labelAt: at };
}

function unlabelled(row: number, at: Position): BodyRow {
  return { row, role: "own", label: "", labelAt: at };
}

/** In one line, without footnote marks. */
function plainName(name: string): string {
  return oneLine(name)
    .replace(/(?:※[\d０-９]{0,2}|[（(]注[\d０-９]{0,2}[)）])$/u, "")
    .trim();
}

/** With the word that tells it from its neighbours. */
function nameOf(base: string, { role, label }: BodyRow): string {
  return role === "own" && label !== "" ? `${base}（${label}）` : base;
}
