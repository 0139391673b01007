import { columnIndex, columnName, quoteSheet, type CellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { RegisterColumn } from "./columns";

/** Excel's limit for a text inside a formula. */
const longestLiteral = 255;

/** A text as a formula holds it. Whatever it begins with, within the quotes it stays a text. */
export function literal(text: string): string {
  const cut = text.slice(0, longestLiteral).replace(/[\uD800-\uDBFF]$/, "");
  return `"${cut.replaceAll('"', '""')}"`;
}

/**
 * A cell of the staff as a formula names it, with both `$`: Excel still moves it along with
 * inserted rows and renamed sheets, but sorting the register does not make it another cell.
 */
export function absolute(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!$${columnName(cell.column)}$${cell.row + 1}`;
}

/** What a formula refers to; `null` is `#REF!`, a cell that is no longer there. */
export type Reference = CellAddress | null;

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[^\s'!:(),;+\-*/^&=<>"{}]+)!)?`;
/** A cell, of this sheet or another; where it was deleted, what Excel puts in its place. */
const R = String.raw`${sheet}(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!)`;
/** A text. */
const S = String.raw`"(?:[^"]|"")*"`;
const token = new RegExp(`${S}|${R}(?![\\w.(])`, "gi");

/** The parts of a reference to one cell of another sheet. */
const cellOfSheet = /^(?:'((?:[^']|'')+)'|([^'[\]]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The cells of other sheets that a formula refers to, in its order; other workbooks' are none. */
export function referencesOf(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const [part] of formula.matchAll(token)) {
    if (part.startsWith('"')) continue;
    if (/#REF!$/i.test(part)) {
      found.push(null);
      continue;
    }
    const [, quoted, plain, column = "", row] = cellOfSheet.exec(part) ?? [];
    const sheet = plain ?? quoted?.replaceAll("''", "'");
    if (sheet === undefined || sheet.includes("[")) continue;
    found.push({ sheet, row: Number(row) - 1, column: columnIndex(column) });
  }
  return found;
}

/** The texts inside a formula, in its order. */
export function literalsOf(formula: string): readonly string[] {
  return [...formula.matchAll(token)].flatMap(([part]) =>
    part.startsWith('"') ? [part.slice(1, -1).replaceAll('""', '"')] : [],
  );
}

/** The add-in's functions, also in a workbook that was saved where it was absent. */
const KPI = String.raw`(?:KPI\.|_xldudf_KPI_)`;
/** What brings a number to its unit's own size. */
const scale = String.raw`(?:[*/]\d+)?`;
const read = String.raw`${KPI}NUMBER\(${R}\)${scale}`;
const term = String.raw`(?:${KPI}PERIOD\(${R}\)|${S})`;
const cells = String.raw`${R}(?:,${R})*`;

const build = (pattern: string) => new RegExp(`^=${pattern}$`, "i");
const words = build(S);
const lasting = build(String.raw`IFERROR\(${R}&${S},${S}\)`);
/** The part of a sentence before, or behind, its colon. */
const before = build(String.raw`IFERROR\(TRIM\(LEFT\(${R},FIND\(${S},${R}\)-1\)\),${S}\)`);
const behind = build(String.raw`IFERROR\(TRIM\(MID\(${R},FIND\(${S},${R}\)\+1,\d+\)\),${R}&${S}\)`);
/** Words, as long as a sentence holds them; a name outlives it, a goal does not. */
const mentioned = build(String.raw`IFERROR\(IF\(FIND\(${S},${R}\)>0,${S}\),${S}\)`);
const goal = build(String.raw`IF\(ISNUMBER\(FIND\(${S},${R}\)\),${S},${R}&${S}\)`);
const value = build(String.raw`(?:IF\(${R}=${S},${S},${R}${scale}\)|IFERROR\(${read},${R}&${S}\))`);
const latest = build(String.raw`(?:IFERROR\(${read},)+${R}&${S}\)+`);
const period = build(String.raw`IFERROR\(${KPI}PERIOD\(${R}\),${R}&${S}\)`);
const latestPeriod = build(
  String.raw`IFERROR\((?:IF\(ISNUMBER\(${KPI}NUMBER\(${R}\)\),${term},)*${term}\)*,${S}\)`,
);
const shown = String.raw`(?:${R}|TEXT\(${R},${S}\))`;
const milestones = build(`${S}&${shown}(?:&${S}&${shown})*`);
const printed = String.raw`IF\(${KPI}PERIOD\(${R}\)=${S},(?:${read}|-?[\d.E+-]+),`;
const planned = build(String.raw`IFERROR\((?:${printed})*${KPI}TARGET_AT\(${cells}\)+,${S}\)`);
const required = build(String.raw`IFERROR\(${KPI}REQUIRED_RATE\(${cells}\)${scale},${S}\)`);
const pace = build(String.raw`IFERROR\(${KPI}PROGRESS\(${cells}\),${S}\)`);
const status = build(String.raw`${KPI}STATUS\((?:${cells})?\)`);

/** The builds of the formulas that the add-in writes into a column; whatever else stands there is the staff's. */
const builds: Readonly<Partial<Record<RegisterColumn, readonly RegExp[]>>> = {
  kind: [words],
  area: [words],
  name: [lasting, before, mentioned, build(R)],
  unit: [words],
  direction: [words],
  accumulation: [words],
  baseline: [value, words],
  baselinePeriod: [period, words],
  target: [value, words, behind, goal],
  targetPeriod: [period, words],
  milestones: [milestones, words],
  actual: [value, latest, words],
  actualPeriod: [period, latestPeriod, words],
  planned: [planned],
  required: [required],
  pace: [pace],
  status: [status],
  origin: [lasting, words],
};

/** Did the add-in write this formula into this column? */
export function isLiveFormula(column: RegisterColumn, formula: CellValue): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return builds[column]?.some((one) => one.test(formula)) ?? false;
}
