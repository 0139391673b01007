import { ok } from "../core/result";
import { formatRange, intersects, type RangeAddress } from "../core/sheet/address";
import type { DefinedName, WorkbookSnapshot } from "../core/sheet/snapshot";
import { correctionsOf, type RoleCorrection } from "../core/table/corrections";
import type { KpiTable, WorkbookReading } from "../core/table/kpi-table";
import { readWorkbook } from "../core/table/read-workbook";
import { applyWanted } from "./apply-wanted";
import type { Attention } from "./attention";
import { staffSheets } from "./own-sheets";
import type { Workbook } from "./ports";
import type { WritePlan } from "./write-plan";
import type { Wanted } from "./wanted";
import { readNow } from "./read-now";

/** What a row, a column or a whole block shall be read as. */
export interface RoleWish {
  /** One row or one column of a table, or (`none`, `table`) a whole block. */
  readonly range: RangeAddress;
  /** `null`: as the reader itself thinks, so that what the user said before is taken back. */
  readonly says: RoleCorrection["says"] | null;
}

/** How a sheet would be read, and what keeps it so: nothing is written yet. */
export interface CorrectionPreview {
  readonly sheet: string;
  readonly wishes: readonly RoleWish[];
  /** Of that sheet alone. */
  readonly reading: WorkbookReading;
  /** Hidden names and nothing else: no cell is touched. */
  readonly plan: WritePlan;
  /** All names of the workbook as they would be. */
  readonly names: readonly DefinedName[];
}

/** What was written, and what the way back needs. */
export interface WrittenCorrections {
  readonly undo: WritePlan;
  /** The corrections right after the writing: while they stand, it can be taken back. */
  readonly left: string;
}

/** What the reading of a sheet would be with the user's wishes for it. */
export function previewCorrections(
  snapshot: WorkbookSnapshot,
  sheet: string,
  wishes: readonly RoleWish[],
): CorrectionPreview {
  const known = correctionsOf(snapshot.names);
  const replaced = known.filter((correction) => wishes.some((wish) => replaces(wish, correction)));
  const names = free(snapshot.names);
  const set = wishes.flatMap(({ range, says }) => {
    if (says === null) return [];
    const old = replaced.find((correction) => formatRange(correction.range) === formatRange(range));
    const sameKind = old !== undefined && isBlock(old.says) === isBlock(says);
    return [{ name: sameKind ? old.name : names(isBlock(says)), range, comment: says }];
  });
  const kept = new Set(set.map(({ name }) => name));
  const remove = replaced.map(({ name }) => name).filter((name) => !kept.has(name));
  const gone = new Set([...remove, ...kept]);
  const after: readonly DefinedName[] = [
    ...snapshot.names.filter(({ name }) => !gone.has(name)),
    ...set.map((name) => ({ ...name, visible: false })),
  ];
  const seen = staffSheets({
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => name === sheet),
    names: after,
  });
  return {
    sheet,
    wishes,
    reading: readWorkbook(seen),
    plan: { steps: set.length + remove.length > 0 ? [{ kind: "names", set, remove }] : [] },
    names: after,
  };
}

/** The wishes that give a block back to the reader: whatever was corrected in it. */
export function automatically(
  snapshot: WorkbookSnapshot,
  block: RangeAddress,
): readonly RoleWish[] {
  return correctionsOf(snapshot.names)
    .filter(({ range }) => range.sheet === block.sheet && intersects(range, block))
    .map(({ range }) => ({ range, says: null }));
}

/** Corrections of a sheet that no table shows: what is no KPI table, and what became of none. */
export function correctionsBeside(
  snapshot: WorkbookSnapshot,
  sheet: string,
  tables: readonly KpiTable[],
): readonly RoleCorrection[] {
  return correctionsOf(snapshot.names).filter(
    ({ range }) =>
      range.sheet === sheet &&
      !tables.some((table) => table.range.sheet === sheet && intersects(table.range, range)),
  );
}

/**
 * Keeps in the workbook what was shown. One read, one write; if the sheet reads differently by now
 * (rows have moved, headers are others), nothing is written. `null` when nobody wanted it any more.
 */
export async function writeCorrections(
  workbook: Workbook,
  preview: CorrectionPreview,
  attention: Attention,
): Promise<Wanted<WrittenCorrections | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const now = previewCorrections(read.value, preview.sheet, preview.wishes);
  if (outline(now) !== outline(preview)) return ok("changed");
  const written = await applyWanted(workbook, now.plan, read.value, attention);
  if (!written?.ok) return written;
  return ok({ undo: written.value.undo, left: described(now.names) });
}

/** Brings back the corrections of before, unless they have been changed again since. */
export async function undoCorrections(
  workbook: Workbook,
  { undo, left }: WrittenCorrections,
  attention: Attention,
): Promise<Wanted<"undone" | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  if (described(read.value.names) !== left) return ok("changed");
  const written = await applyWanted(workbook, undo, read.value, attention);
  return written?.ok ? ok("undone") : written;
}

/** Does the wish speak of what an earlier correction spoke of? Its cells may have grown or shrunk since. */
function replaces({ range, says }: RoleWish, correction: RoleCorrection): boolean {
  const other = correction.range;
  if (range.sheet !== other.sheet || !intersects(range, other)) return false;
  if (isBlock(correction.says)) return says === null ? sameBlock(range, other) : isBlock(says);
  if (isBlock(says)) return false;
  const sameColumn = range.left === other.left && range.right === other.right;
  const sameRow = range.top === other.top && range.bottom === other.bottom;
  return sameColumn || sameRow;
}

function sameBlock(one: RangeAddress, other: RangeAddress): boolean {
  return formatRange(one) === formatRange(other);
}

function isBlock(says: RoleWish["says"]): says is "none" | "table" {
  return says === "none" || says === "table";
}

/** Names that nobody has yet; Excel does not tell capitals from small letters. */
function free(names: readonly DefinedName[]): (block: boolean) => string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  return (block) => {
    const stem = block ? "KPI_table_" : "KPI_role_";
    let number = 1;
    while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
    const name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** What was shown: tables, their indicators and the names to be written, in words that can be compared. */
function outline({ reading, plan }: CorrectionPreview): string {
  const describe = ({ range, form, indicators }: KpiTable) => [
    formatRange(range),
    form,
    indicators.map(({ id, name, kind, unit }) => [id, name, kind, unit?.written]),
  ];
  return JSON.stringify([reading.tables.map(describe), plan]);
}

function described(names: readonly DefinedName[]): string {
  return correctionsOf(names)
    .map(({ name, range, says }) => `${name} ${formatRange(range)} ${says}`)
    .sort()
    .join("\n");
}
