import type { Datum } from "../indicator/indicator";
import { intersects, type Rectangle } from "../sheet/address";
import type { Role } from "../table/kpi-table";
import { readDatum } from "../table/read-datum";
import type { HeaderCell, TableSheet } from "../table/table-sheet";

/** A value of a plain list, 市町 by 利用割合: what its row and its column are called, and the cell. */
export interface ListedValue {
  readonly name: string;
  readonly area: string | null;
  /** The words over its column, in one line. */
  readonly header: string;
  readonly role: Role | null;
  /** Its quantity is `null` where the cell is empty or says no number. */
  readonly datum: Datum;
}

/** What values never stand under. */
const noValues: ReadonlySet<Role> = new Set([
  ...(["name", "number", "area", "kind", "unit", "frequency", "direction", "period"] as const),
  ...(["verdict", "remark", "label", "derived", "reference"] as const),
]);
/** Headers stand near the top of their list. */
const searchedRows = 20;
/** Longer words above a column are a sentence. */
const longestHeader = 60;

/**
 * The lists of a sheet outside the blocks that were read otherwise: rows with a name, under one row
 * of headers. They are no KPI tables, yet what a municipality replies to stands in such lists.
 * Linear in the cells of the sheet.
 */
export function readLists(
  sheet: TableSheet,
  covered: readonly Rectangle[],
): readonly ListedValue[] {
  return blocksOf(sheet)
    .filter((block) => !covered.some((other) => intersects(block, other)))
    .flatMap((block) => readList(sheet, block));
}

/** Rows without an empty one between them, over the width of the sheet. */
function blocksOf(sheet: TableSheet): readonly Rectangle[] {
  const { used } = sheet;
  if (!used) return [];
  const blocks: Rectangle[] = [];
  let top: number | null = null;
  for (let row = used.top; row <= used.bottom + 1; row += 1) {
    const empty = row > used.bottom || isEmptyRow(sheet, used, row);
    if (!empty) top ??= row;
    else if (top !== null) {
      blocks.push({ ...used, top, bottom: row - 1 });
      top = null;
    }
  }
  return blocks;
}

function isEmptyRow(sheet: TableSheet, { left, right }: Rectangle, row: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!sheet.isBlankAt(row, column)) return false;
  }
  return true;
}

interface ListColumn {
  readonly column: number;
  readonly head: HeaderCell;
}

function readList(sheet: TableSheet, block: Rectangle): readonly ListedValue[] {
  const top = headerRow(sheet, block);
  if (top === null) return [];
  const columns = columnsOf(sheet, block, top);
  const names = nameColumn(sheet, { ...block, top: top + 1 }, columns);
  if (!names) return [];
  const values = columns.filter(
    ({ column, head }) => column !== names.column && !(head.match && noValues.has(head.match.role)),
  );
  const found: ListedValue[] = [];
  for (let row = top + 1; row <= block.bottom; row += 1) {
    const name = sheet.textAt(row, names.column);
    if (name === "" || !sheet.isFirstAt(row, names.column)) continue;
    const about = aboutRow(sheet, columns, row);
    for (const { column, head } of values) {
      if (!sheet.isFirstAt(row, column)) continue;
      const under = head.period && { period: head.period, at: sheet.addressAt(top, column) };
      const datum = readDatum(sheet, row, column, about.dated ?? under, head.unit ?? about.unit);
      const role = head.match?.role ?? null;
      found.push({ name, area: about.area, header: head.label, role, datum });
    }
  }
  return found;
}

/** What columns of their own say of the values of a row: 単位, 領域, 時期. */
function aboutRow(sheet: TableSheet, columns: readonly ListColumn[], row: number) {
  const of = (role: Role) => columns.find(({ head }) => head.match?.role === role)?.column;
  const [units, areas, periods] = [of("unit"), of("area"), of("period")];
  const area = areas === undefined ? "" : sheet.textAt(row, areas);
  const period = periods === undefined ? null : sheet.periodAt(row, periods);
  return {
    unit: units === undefined ? null : sheet.unitIn(sheet.textAt(row, units)),
    area: area === "" ? null : area,
    dated: period && { period, at: sheet.addressAt(row, periods ?? 0) },
  };
}

/** A title over the list, and a date beside it, fill few cells; headers fill most of a row. */
function headerRow(sheet: TableSheet, { top, left, bottom, right }: Rectangle): number | null {
  const filled: number[] = [];
  for (let row = top; row <= Math.min(bottom, top + searchedRows); row += 1) {
    let heads = 0;
    for (let column = left; column <= right; column += 1) {
      if (sheet.isFirstAt(row, column) && !sheet.isBlankAt(row, column)) heads += 1;
    }
    filled.push(heads);
  }
  const enough = Math.max(2, Math.ceil(Math.max(...filled) * 0.6));
  const index = filled.findIndex((heads) => heads >= enough);
  return index < 0 || top + index >= bottom ? null : top + index;
}

/** The column that says 指標 or the like; else, of those that hold words, the one that tells most rows apart. */
function nameColumn(
  sheet: TableSheet,
  body: Rectangle,
  columns: readonly ListColumn[],
): ListColumn | null {
  const named = columns.find(({ head }) => head.match?.role === "name");
  if (named) return named;
  let best: ListColumn | null = null;
  let most = 0;
  for (const candidate of columns) {
    if (candidate.head.match) continue;
    const words = wordsIn(sheet, body, candidate.column);
    if (words > most) [best, most] = [candidate, words];
  }
  return best;
}

function columnsOf(
  sheet: TableSheet,
  { left, right }: Rectangle,
  row: number,
): readonly ListColumn[] {
  const columns: ListColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const head = sheet.isFirstAt(row, column) ? sheet.headerAt(row, column) : null;
    if (head && head.label.length <= longestHeader) columns.push({ column, head });
  }
  return columns;
}

/** How many different words a column holds; 0 when half of it is numbers, which name nothing. */
function wordsIn(sheet: TableSheet, { top, bottom }: Rectangle, column: number): number {
  const words = new Set<string>();
  let texts = 0;
  let others = 0;
  for (let row = top; row <= bottom; row += 1) {
    if (sheet.isBlankAt(row, column)) continue;
    if (sheet.readingAt(row, column).kind === "text") {
      texts += 1;
      words.add(sheet.textAt(row, column));
    } else others += 1;
  }
  return texts >= others ? words.size : 0;
}
