import { formatPosition, parseAddress, quoteSheet, type CellAddress } from "../sheet/address";
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
  const position = formatPosition(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheet(cell.sheet)}!${position}`;
}

/** What a formula refers to; `null` is `#REF!`, a cell that is no longer there. */
export type Reference = CellAddress | null;

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[^\s'!:(),;+\-*/^&=<>"{}]+)!)?`;
/** A cell, of this sheet or another; where it was deleted, what Excel puts in its place. */
const R = String.raw`${sheet}(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!)`;
/** A text. */
const S = String.raw`"(?:[^"]|"")*"`;
const token = new RegExp(`${S}|${R}(?![\\w.(])`, "gi");

/** The cells of other sheets that a formula refers to, in its order. */
export function referencesOf(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const [part] of formula.matchAll(token)) {
    if (/#REF!$/i.test(part)) found.push(null);
    else if (!part.startsWith('"') && part.includes("!") && !part.includes("[")) {
      const address = parseAddress(part);
      if (!address.ok || address.value.sheet === null) continue;
      const { sheet, rectangle } = address.value;
      found.push({ sheet, row: rectangle.top, column: rectangle.left });
    }
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
  name: [lasting, build(R)],
  unit: [words],
  direction: [words],
  accumulation: [words],
  baseline: [value, words],
  baselinePeriod: [period, words],
  target: [value, words],
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
