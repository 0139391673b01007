import {
  decisionWords,
  findingsColumns,
  findingsHeader,
  type FindingsColumn,
} from "../../core/messages/findings-sheet";
import { folded } from "../../core/register/match-word";
import { referencesOf } from "../../core/register/live-formula";
import { catalogue } from "../../core/rules/catalogue";
import type { FindingKind } from "../../core/rules/finding";
import type { Waiver } from "../../core/rules/waiver";
import { formatCell, parseCell, type CellAddress } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";

/** The Excel Table by which the findings are found again, whatever its sheet is called by then. */
export const findingsTable = "KpiFindings";

/** A row of 点検結果 as it stands now. */
export interface KeptFinding {
  readonly kind: FindingKind;
  readonly key: string;
  /** Its cell, wherever rows and sheets have moved it since; `null` when it was deleted. */
  readonly at: CellAddress | null;
  /** The sheet of that cell, as it is called now. */
  readonly sheet: string;
  /** Does its decision say 見送り? */
  readonly waived: boolean;
  readonly reason: string;
  /** The words of every column, as they stand. */
  readonly words: Readonly<Record<FindingsColumn, string>>;
}

/** The rows of 点検結果 that a check has written; what staff added below them is nobody's finding. */
export function readKeptFindings({ sheets }: WorkbookSnapshot): readonly KeptFinding[] {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name === findingsTable);
    if (!table) continue;
    const { top, left, bottom, right } = table.rectangle;
    const places = columnPlaces(sheet, top, left, right);
    const rows = Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
    return rows.flatMap((row) => keptFinding(sheet, places, row) ?? []);
  }
  return [];
}

/** What staff leave as it is. A decision without its reason does not count. */
export function waiversIn(kept: readonly KeptFinding[]): readonly Waiver[] {
  return kept
    .filter(({ waived, reason }) => waived && reason !== "")
    .map(({ kind, sheet, key, reason }) => ({ kind, sheet, key, reason }));
}

type Places = ReadonlyMap<FindingsColumn, number>;

function columnPlaces(sheet: SheetSnapshot, row: number, left: number, right: number): Places {
  const places = new Map<FindingsColumn, number>();
  for (let column = left; column <= right; column += 1) {
    const found = columnOf.get(folded(cellAt(sheet, { row, column }).text));
    if (found && !places.has(found)) places.set(found, column);
  }
  return places;
}

const columnOf: ReadonlyMap<string, FindingsColumn> = new Map(
  findingsColumns.flatMap((column) =>
    (["ja", "en"] as const).map((language) => [folded(findingsHeader(column, language)), column]),
  ),
);

function keptFinding(sheet: SheetSnapshot, places: Places, row: number): KeptFinding | null {
  const cellOf = (column: FindingsColumn) => {
    const place = places.get(column);
    return place === undefined ? null : cellAt(sheet, { row, column: place });
  };
  const wordOf = (column: FindingsColumn) => {
    const cell = cellOf(column);
    return cell ? (typeof cell.value === "string" ? cell.value : cell.text).trim() : "";
  };
  const kind = kinds.get(wordOf("rule"));
  const key = wordOf("key");
  if (!kind || key === "") return null;
  const [reference] = referencesOf(String(cellOf("content")?.formula ?? ""));
  const written = parseCell(wordOf("place"));
  const at = reference === undefined ? written : reference;
  const status = folded(wordOf("status"));
  const words = Object.fromEntries(
    findingsColumns.map((column) => [column, wordOf(column)]),
  ) as Record<FindingsColumn, string>;
  return {
    kind,
    key,
    at,
    sheet: at?.sheet ?? written?.sheet ?? "",
    waived: waivedWords.some((word) => status.startsWith(word)),
    reason: wordOf("reason"),
    words: { ...words, place: at ? formatCell(at) : words.place },
  };
}

const kinds: ReadonlyMap<string, FindingKind> = new Map(catalogue.map(({ id }) => [id, id]));
const waivedWords = Object.values(decisionWords.waived).map(folded);
