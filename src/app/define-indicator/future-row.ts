import type { Indicator } from "../../core/indicator/indicator";
import { registerHeader } from "../../core/messages/register-headers";
import { registerColumns, type RegisterColumn } from "../../core/register/columns";
import { layOver } from "../../core/register/lay-over";
import { ownIndicator } from "../../core/register/own-indicator";
import { readRows } from "../../core/register/read-register";
import type { RegisterRow } from "../../core/register/register-row";
import { blankCell, cellAt, type Cell, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { LiveCell } from "../register/live-cell";
import type { RegisterSources } from "../register/register-sources";
import type { DefinedCell } from "./defined-cell";
import type { Subject } from "./find-subject";

/**
 * The indicator as it will be read once its row is written. It is read from the very cells, by the
 * register's own reader, so that the preview cannot promise what the sheet does not keep.
 *
 * @param row where the row stands, or will stand
 */
export function futureIndicator(
  sources: RegisterSources,
  subject: Subject,
  row: number,
  defined: ReadonlyMap<RegisterColumn, DefinedCell>,
): Indicator | null {
  const read = futureRow(sources, subject, row, defined);
  if (!read) return null;
  if (subject.kind !== "staff") return ownIndicator(read);
  const { stated, origin } = subject.found;
  return origin.kind === "table" ? layOver(stated, read) : ownIndicator(read, true);
}

function futureRow(
  sources: RegisterSources,
  subject: Subject,
  row: number,
  defined: ReadonlyMap<RegisterColumn, DefinedCell>,
): RegisterRow | null {
  const live =
    subject.kind === "staff" ? sources.cellsOf(subject.found, row) : new Map<never, never>();
  const isNew = subject.kind === "new" || (subject.kind === "staff" && !subject.row);
  const cells = registerColumns.map((column): Cell => {
    const at = sources.columns.get(column);
    const own = defined.get(column);
    if (own) return cellOf(own);
    if (isNew || !sources.place || at === undefined) return liveCell(live.get(column));
    return cellAt(sources.place.sheet, { row, column: at });
  });
  const sheet = sheetOf(sources.sheet, row, cells, sources.language);
  const bottom = row;
  const right = registerColumns.length - 1;
  const columns = new Map(registerColumns.map((column, i) => [column, i]));
  const rectangle = { top: row - 1, left: 0, bottom, right };
  return readRows({ sheet, rectangle, columns, language: sources.language })[0] ?? null;
}

/** A sheet with the row alone, in the register's standard order, below its headers. */
function sheetOf(
  name: string,
  row: number,
  cells: readonly Cell[],
  language: RegisterSources["language"],
): SheetSnapshot {
  const headers = registerColumns.map((column): Cell => {
    const text = registerHeader(column, language);
    return { ...blankCell, value: text, text, formula: text };
  });
  const rows = [headers, cells];
  return {
    name,
    top: row - 1,
    left: 0,
    values: rows.map((line) => line.map(({ value }) => value)),
    texts: rows.map((line) => line.map(({ text }) => text)),
    formats: rows.map((line) => line.map(({ format }) => format)),
    formulas: rows.map((line) => line.map(({ formula }) => formula)),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}

function cellOf({ cell, shows, gives }: DefinedCell): Cell {
  switch (cell.kind) {
    case "blank":
      return blankCell;
    case "text":
      return { value: cell.text, text: cell.text, format: "@", formula: cell.text };
    case "number":
      return { value: cell.value, text: shows, format: cell.format, formula: cell.value };
    case "formula":
      return { value: gives ?? shows, text: shows, format: cell.format, formula: cell.formula };
  }
}

function liveCell(live: LiveCell | undefined): Cell {
  if (!live) return blankCell;
  const { formula, format, shows } = live;
  return { value: shows, text: shows, format, formula };
}
