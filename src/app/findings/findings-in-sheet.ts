import {
  decisionWords,
  findingsColumns,
  findingsHeader,
  type FindingsColumn,
} from "../../core/messages/findings-sheet";
import { referencesOf } from "../../core/register/live-formula";
import { folded } from "../../core/register/match-word";
import { formatCell, parseCell, type CellAddress } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";

/** The Excel Table by which the findings are found again, whatever its sheet is called by then. */
export const findingsTable = "KpiFindings";

/** A row of 点検結果 in the words that stand in it now, whoever wrote them. */
export interface FindingInSheet {
  readonly words: Readonly<Record<FindingsColumn, string>>;
  /** Its cell, wherever rows and sheets have moved it since; `null` when it was deleted. */
  readonly at: CellAddress | null;
  /** The sheet of that cell, as it is called now. */
  readonly sheet: string;
  /** Does its decision say 見送り? */
  readonly waived: boolean;
}

/** The rows of 点検結果; none without the sheet. */
export function findingsInSheet({ sheets }: WorkbookSnapshot): readonly FindingInSheet[] {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name === findingsTable);
    if (!table) continue;
    const { top, left, bottom, right } = table.rectangle;
    const places = columnPlaces(sheet, top, left, right);
    const rows = Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
    return rows.map((row) => findingIn(sheet, places, row));
  }
  return [];
}

/** Is it a finding that staff left with a reason? A decision without its reason does not count. */
export function isWaived({ waived, words }: Pick<FindingInSheet, "waived" | "words">): boolean {
  return waived && words.reason !== "";
}

/** Did the last check that was written no longer find it? */
export function isUnseen({ words }: Pick<FindingInSheet, "words">): boolean {
  return unseenWords.includes(folded(words.status));
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

function findingIn(sheet: SheetSnapshot, places: Places, row: number): FindingInSheet {
  const cellOf = (column: FindingsColumn) => {
    const place = places.get(column);
    return place === undefined ? null : cellAt(sheet, { row, column: place });
  };
  const wordOf = (column: FindingsColumn) => {
    const cell = cellOf(column);
    return cell ? (typeof cell.value === "string" ? cell.value : cell.text).trim() : "";
  };
  const [reference] = referencesOf(String(cellOf("content")?.formula ?? ""));
  const written = parseCell(wordOf("place"));
  const at = reference === undefined ? written : reference;
  const words = Object.fromEntries(
    findingsColumns.map((column) => [column, wordOf(column)]),
  ) as Record<FindingsColumn, string>;
  const status = folded(words.status);
  return {
    words: { ...words, place: at ? formatCell(at) : words.place },
    at,
    sheet: at?.sheet ?? written?.sheet ?? "",
    waived: waivedWords.some((word) => status.startsWith(word)),
  };
}

const waivedWords = Object.values(decisionWords.waived).map(folded);
const unseenWords = Object.values(decisionWords["waived-unseen"]).map(folded);
