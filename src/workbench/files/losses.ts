import type { Sheet } from "hucre";
import type { Localized } from "../../core/messages/language";
import type { SheetData } from "./book-data";
import { LineMap } from "./line-map";
import type { Loss } from "./loss";
import type { CurrentBook, OpenedFile } from "./opened-file";
import {
  type PackageParts,
  partText,
  relationshipsOf,
  relationshipsPath,
  resolveTarget,
} from "./package-parts";
import { readBook } from "./read-book";
import { sheetId } from "./sheet-ids";
import { sheetParts } from "./sheet-parts";
import { elementKinds, partKinds, styleKinds } from "./loss-kinds";

/** Compares the file to be with the original and with the grid: what is counted less is lost. */
export function findLosses(
  opened: OpenedFile,
  current: CurrentBook,
  written: PackageParts,
): readonly Loss[] {
  const source = opened.original.parts;
  return [
    ...lostParts(source, written, hasDeletedSheets(opened, current)),
    ...lostElements(opened, current, written),
    ...lostStyles(source, written),
    ...staleReferences(opened, current),
  ];
}

function hasDeletedSheets(opened: OpenedFile, { book }: CurrentBook): boolean {
  return opened.original.workbook.sheets.some((_, i) => !book.sheetOrder.includes(sheetId(i)));
}

/** Parts belong to sheets: what a deleted sheet took along was meant to go. */
function lostParts(source: PackageParts, written: PackageParts, deleted: boolean): Loss[] {
  if (deleted) return [];
  const before = reachable(source);
  const now = reachable(written);
  return partKinds.flatMap(({ path, what }) => {
    const count = (paths: ReadonlySet<string>): number =>
      [...paths].filter((candidate) => path.test(candidate)).length;
    const lost = count(before) - count(now);
    return lost > 0 ? [{ sheet: null, what, count: lost }] : [];
  });
}

/** A part that nothing refers to is in the file and yet of no use to anyone. */
function reachable(parts: PackageParts): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!(relationshipsPath(part) in parts)) continue;
    for (const { target, external } of relationshipsOf(parts, part)) {
      const path = resolveTarget(part, target);
      if (external || found.has(path) || !(path in parts)) continue;
      found.add(path);
      waiting.push(path);
    }
  }
  return found;
}

function lostElements(opened: OpenedFile, { book }: CurrentBook, written: PackageParts): Loss[] {
  const source = opened.original.parts;
  const now = new Map(sheetParts(written).map(({ name, path }) => [name, path]));
  return sheetParts(source).flatMap(({ path }, index) => {
    const name = book.sheets[sheetId(index)]?.name;
    if (name === undefined || !book.sheetOrder.includes(sheetId(index))) return [];
    const before = partText(source, path);
    const after = partText(written, now.get(name) ?? "");
    return elementKinds.flatMap(({ element, what }) => {
      const lost = occurrences(before, element) - occurrences(after, element);
      return lost > 0 ? [{ sheet: name, what, count: lost }] : [];
    });
  });
}

function lostStyles(source: PackageParts, written: PackageParts): Loss[] {
  return styleKinds.flatMap(({ part, element, what }) => {
    const lost =
      occurrences(partText(source, part), element) - occurrences(partText(written, part), element);
    return lost > 0 ? [{ sheet: null, what, count: lost }] : [];
  });
}

function occurrences(xml: string, element: RegExp): number {
  return xml.match(element)?.length ?? 0;
}

const references: Localized = {
  ja: "グラフ・ピボットテーブル・条件付き書式・入力規則の中の参照（行や列の挿入・削除、シート名の変更には追随しません）",
  en: "References inside charts, pivot tables, conditional formats and validations (they do not follow inserted or deleted lines, nor renamed sheets)",
};

/** Rules and drawings are put back as they were: what they refer to may have moved since. */
function staleReferences(opened: OpenedFile, { book }: CurrentBook): Loss[] {
  const { workbook, parts } = opened.original;
  const before = readBook(workbook, parts, opened.name);
  return book.sheetOrder.flatMap((id) => {
    const sheet = workbook.sheets.find((_, index) => sheetId(index) === id);
    const now = book.sheets[id];
    const was = before.sheets[id];
    if (!sheet || !now || !was || !refersToCells(sheet) || !hasMoved(now, was)) return [];
    return [{ sheet: now.name, what: references, count: null }];
  });
}

function hasMoved(now: SheetData, was: SheetData): boolean {
  const rows = new LineMap(now.rowData ?? {}, was.rowData ?? {});
  const columns = new LineMap(now.columnData ?? {}, was.columnData ?? {});
  return !rows.unmoved || !columns.unmoved || now.name !== was.name;
}

function refersToCells(sheet: Sheet): boolean {
  const { charts, pivotTables, conditionalRules, dataValidations } = sheet;
  return [charts, pivotTables, conditionalRules, dataValidations].some((list) => list?.length);
}
