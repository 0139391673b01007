import { readUnit } from "../cell/unit-column";
import type { Direction } from "../indicator/indicator";
import type { RegisterEntry } from "../indicator/register-entry";
import { accumulationWords, kindWords, type Words } from "../messages/register-words";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { directionOf } from "../table/direction";
import { oneLine } from "../table/one-line";
import { registerColumns } from "./columns";
import { findRegister, type RegisterPlace } from "./find-register";
import { literalsOf } from "./live-formula";
import { codeOf } from "./match-word";
import { readMilestones } from "./milestones";
import { readEntry } from "./read-entry";
import { readValues } from "./read-values";
import { isBlank, rowCells, wordsOf, type RegisterCell, type RowCells } from "./register-cells";
import type { RegisterRow, Stated } from "./register-row";
import { sourceOf } from "./row-source";

/**
 * The rows of 台帳 as they stand now, sorted, shortened and half filled as staff have left them; none
 * without a register, or when its name column is gone. Total, and linear in its cells.
 */
export function readRegister(snapshot: WorkbookSnapshot): readonly RegisterRow[] {
  const place = findRegister(snapshot);
  return place ? readRows(place) : [];
}

/** The rows of a register that has been found. */
export function readRows(place: RegisterPlace): readonly RegisterRow[] {
  const { sheet, rectangle, columns } = place;
  if (!columns.has("name")) return [];
  const rows: RegisterRow[] = [];
  for (let row = rectangle.top + 1; row <= rectangle.bottom; row += 1) {
    const read = readRow(place, row, rowCells(sheet, columns, row));
    if (read) rows.push(read);
  }
  return rows;
}

function readRow(
  { sheet, rectangle }: RegisterPlace,
  row: number,
  cells: RowCells,
): RegisterRow | null {
  const name = cells("name");
  if (!name || isEmpty(cells)) return null;
  const { left, right } = rectangle;
  const range = { sheet: sheet.name, top: row, left, bottom: row, right };
  const unitText = wordsOf(cells("unit"));
  const unit = unitText === null ? null : readUnit(unitText);
  const entry: RegisterEntry = readEntry(cells, name, range);
  return {
    range,
    nameAt: name.at,
    name: nameIn(name),
    source: sourceOf(cells, name),
    values: readValues(cells, unit),
    milestones: milestonesIn(cells, unit),
    kind: stated(cells("kind"), (text) => codeOf(text, kindWords)),
    area: stated(cells("area"), (text) => text),
    unit: stated(cells("unit"), () => unit?.unit ?? null),
    direction: stated(cells("direction"), directionIn),
    accumulation: stated(cells("accumulation"), inWords(accumulationWords)),
    entry,
  };
}

/** A row of the table in which nothing stands: Excel leaves such rows behind when content is cleared. */
function isEmpty(cells: RowCells): boolean {
  return registerColumns.every((column) => {
    const found = cells(column);
    return !found || (isBlank(found.cell) && found.cell.formula === "");
  });
}

/** The name as it shows; where its source has gone, the name that the formula keeps for that case. */
function nameIn(cell: RegisterCell): string {
  const shown = wordsOf(cell);
  if (shown !== null) return oneLine(shown);
  return cell.live ? (literalsOf(String(cell.cell.formula)).at(-1) ?? "") : "";
}

function milestonesIn(cells: RowCells, unit: ReturnType<typeof readUnit>) {
  const cell = cells("milestones");
  const text = wordsOf(cell);
  return cell && text !== null && !cell.live ? readMilestones(text, cell.at, unit) : null;
}

function stated<T>(cell: RegisterCell | null, read: (text: string) => T | null): Stated<T> | null {
  const text = wordsOf(cell);
  const value = text === null ? null : read(text);
  return cell === null || value === null ? null : { value, typed: !cell.live };
}

/** 増加, 減らす, ↑: any word that a column of the staff's own tables may hold. */
function directionIn(text: string): Direction | null {
  const read = directionOf({ name: "", stated: text, baseline: null, target: null });
  return read.directionFrom === "stated" ? read.direction : null;
}

function inWords<Code extends string>(words: Words<Code>) {
  return (text: string) => codeOf(text, words);
}
