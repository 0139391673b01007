import type { Position } from "../sheet/address";
import type { BodyRow, IndicatorRows, RowReading } from "./body-row";
import type { Role } from "./kpi-table";
import { oneLine } from "./one-line";
import type { ColumnPlan } from "./plan-columns";
import { labelledRow, labelOf, roleOfName, type RowLabel } from "./row-label";
import { isRowRole, matchReference, type RowRole } from "./row-words";
import type { TableSheet } from "./table-sheet";
import { wordsBeside } from "./words-beside";

/**
 * What the user says of a row. `name`: it begins an indicator; `value`: it goes on with the one
 * above; else what its values are.
 */
export type SaidOfRow = "name" | "value" | RowRole | "reference";

/** `base`: the name as it stands, for rows that only add a word to it. */
type Draft = Omit<IndicatorRows, "rows"> & { readonly base: string; readonly rows: BodyRow[] };

/** A row that is being read. */
interface NextRow {
  readonly row: number;
  /** Where its name begins, or would. */
  readonly at: Position;
  readonly named: boolean;
  readonly label: RowLabel | null;
}

/** What most rows are; one object each, for there may be a hundred thousand such rows. */
const unread: RowReading = { role: null, from: "values", word: null };
const begun: RowReading = { role: "name", from: "values", word: null };
const continued: RowReading = { role: "value", from: "values", word: null };

/** The indicators of a table while its rows are read, from the top down. */
export class DraftIndicators {
  readonly #sheet: TableSheet;
  readonly #columns: ColumnPlan;
  readonly #drafts: Draft[] = [];
  /** In the long form the rows of an indicator may stand apart. */
  readonly #byName = new Map<string, Draft>();
  #group: string | null = null;
  #datedIn = -1;

  constructor(sheet: TableSheet, columns: ColumnPlan) {
    this.#sheet = sheet;
    this.#columns = columns;
  }

  get indicators(): readonly IndicatorRows[] {
    return this.#drafts;
  }

  /** Below a heading within the table. */
  startGroup(heading: string): void {
    this.#group = heading;
  }

  /** Reads a row of words and values; where the user says nothing (`null`), its words tell. */
  add(row: number, said: SaidOfRow | null): RowReading {
    const { dates, name } = this.#columns;
    if (dates === null || this.#datedIn < 0 || !this.#sheet.isBlankAt(row, dates)) {
      this.#datedIn = row;
    }
    const area = this.#sheet.isFirstAt(row, name) ? null : this.#sheet.areaAt(row, name);
    const next: NextRow = {
      row,
      at: { row, column: area?.left ?? name },
      named: (area === null || area.top === row) && !this.#sheet.isBlankAt(row, name),
      label: labelOf(this.#sheet, this.#columns, row),
    };
    return said === null ? this.#read(next) : this.#obey(next, said);
  }

  #read(next: NextRow): RowReading {
    const previous = this.#drafts.at(-1);
    if (!next.named) return previous ? this.#continueWith(previous, next) : unread;
    const role = roleOfName(this.#sheet, next.row, this.#columns.name);
    if (role === "placeholder") return unread;
    if (role === null) return this.#begin(next, null);
    // 毎年の上昇率, 参考（全国）: the names of rows that speak of the indicator above; others' values,
    // of the whole and not of its parts (うち訪問系).
    const of = role === "reference" ? this.#drafts.findLast(isWhole) : previous;
    return this.#goOn(of ?? previous, { ...this.#labelled(next, this.#nameLabel(next)), role });
  }

  #obey(next: NextRow, said: SaidOfRow): RowReading {
    const previous = this.#drafts.at(-1);
    const isStart = said === "name" || said === "value";
    // Where words have a column of their own, a name beside them is still an indicator's.
    const begins = next.named && (said === "name" || this.#columns.labels.length > 0 || !previous);
    if (begins) return this.#begin(next, isStart ? null : said);
    const words = next.label ?? (next.named ? this.#nameLabel(next) : null);
    return this.#goOn(previous, {
      ...this.#labelled(next, words),
      role: isStart ? "own" : said,
    });
  }

  #begin(next: NextRow, said: BodyRow["role"] | null): RowReading {
    const written = this.#sheet.textAt(next.row, this.#columns.name);
    const reference = matchReference(written);
    const base = plainName(reference ?? written);
    const read = this.#labelled(next, next.label);
    const first = said === null ? read : { ...read, role: said };
    this.#group = wordsBeside(this.#sheet, next.row, this.#columns, "area") || this.#group;
    const draft: Draft = {
      base,
      name: nameOf(base, first),
      nameAt: first.role === "own" ? first.labelAt : next.at,
      marked: reference !== undefined,
      group: this.#group,
      rows: [first],
    };
    const same = this.#sameAs(draft, first);
    return same ? this.#goOn(same, first) : this.#keep(draft, first);
  }

  /** A further row of an indicator; with a word of its own in front, an indicator beside it. */
  #continueWith(previous: Draft, next: NextRow): RowReading {
    const row = this.#labelled(next, next.label);
    if (row.role !== "own" || row.label === "") return this.#goOn(previous, row);
    const draft = {
      ...previous,
      name: nameOf(previous.base, row),
      nameAt: row.labelAt,
      rows: [row],
    };
    const same = this.#byName.get(keyOf(draft));
    if (same) return this.#goOn(same, row);
    // Below 期待値 and 実績値 an unknown word is no second indicator.
    const isOther = previous.rows.some(({ role }) => role !== "own");
    return isOther ? this.#goOn(previous, { ...row, role: "other" }) : this.#keep(draft, row);
  }

  /** The long form repeats a name in each row; so do tables that were filled down. */
  #sameAs(draft: Draft, first: BodyRow): Draft | undefined {
    if (this.#columns.dates !== null) return this.#byName.get(keyOf(draft));
    const previous = this.#drafts.at(-1);
    if (!previous || !isRowRole(first.role) || keyOf(previous) !== keyOf(draft)) return undefined;
    return previous.rows.some(({ role }) => role === first.role) ? undefined : previous;
  }

  #keep(draft: Draft, first: BodyRow): RowReading {
    this.#drafts.push(draft);
    if (this.#columns.dates !== null) this.#byName.set(keyOf(draft), draft);
    if (first.role !== "own") return { role: lineRole(first), from: "header", word: first.label };
    return first.label === "" ? begun : { role: "name", from: "values", word: first.label };
  }

  #goOn(draft: Draft | undefined, row: BodyRow): RowReading {
    if (!draft) return unread;
    draft.rows.push(row);
    if (row.label === "")
      return row.role === "own" ? continued : { ...continued, role: lineRole(row) };
    return { role: lineRole(row), from: "header", word: row.label };
  }

  #labelled({ row, at }: NextRow, label: RowLabel | null): BodyRow {
    return labelledRow(row, label, at, this.#datedIn);
  }

  #nameLabel({ row, at }: NextRow): RowLabel {
    return { text: oneLine(this.#sheet.textAt(row, at.column)), at };
  }
}

function lineRole({ role }: BodyRow): Role | null {
  if (role === "other") return null;
  return role === "own" ? "value" : role;
}

function isWhole({ base }: Pick<Draft, "base">): boolean {
  return !/^(?:[（(]?うち|内訳)/u.test(base);
}

function keyOf({ group, name }: Pick<Draft, "group" | "name">): string {
  return group === null ? name : `${group}\n${name}`;
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
