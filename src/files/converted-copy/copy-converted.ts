import type { CopiedFile, CopyCell, CopyRequest } from "../../core/convert/copy-request";
import { valuesOf } from "../../core/convert/values-in";
import { err, ok, type Result } from "../../core/result";
import { isOwnFormula } from "../../core/sheet/snapshot";
import { archiveFault } from "../import/check-archive";
import {
  attributeOf,
  partText,
  relationshipsOf,
  removePart,
  type PartsInWork,
} from "../package/relationships";
import { unzipParts, zipParts } from "../package/zip-parts";
import { fileSheets, workbookPath } from "./file-sheets";
import { putList } from "./list-sheet";
import { Looks } from "./looks";
import { replaceFormulas } from "./replace-formulas";

/**
 * The file of a workbook with formulas of ours replaced; everything else in it is kept as it is:
 * looks, charts, print settings, hidden sheets. `unreadable`: it is no file in which that can be
 * done, or its formulas are not those that were read. Never throws.
 */
export function copyConverted(request: CopyRequest): Result<CopiedFile, "unreadable"> {
  try {
    if (archiveFault(request.bytes)) return err("unreadable");
    const parts: PartsInWork = new Map(unzipParts(request.bytes));
    const workbook = workbookPath(parts);
    return workbook === null ? err("unreadable") : copyOf(parts, workbook, request);
  } catch {
    return err("unreadable");
  }
}

function copyOf(
  parts: PartsInWork,
  workbook: string,
  { snapshot, cells, list }: CopyRequest,
): Result<CopiedFile, "unreadable"> {
  const sheets = fileSheets(parts, workbook);
  const relations = relationshipsOf(parts, workbook);
  const styles = relations.find(({ type }) => type === "styles")?.path ?? null;
  if (styles === null) return err("unreadable");
  const looks = new Looks(partText(parts, styles));
  const valuesIn = valuesOf(snapshot);
  for (const [name, own] of bySheet(cells)) {
    const path = sheets.find((sheet) => sheet.name === name)?.path;
    const rewritten =
      path === undefined ? null : replaceFormulas(partText(parts, path), own, valuesIn, looks);
    if (path === undefined || rewritten === null) return err("unreadable");
    parts.set(path, rewritten);
  }
  for (const path of parts.keys()) {
    if (path.startsWith("xl/tables/")) parts.set(path, withoutOwnColumns(partText(parts, path)));
  }
  const sheet = putList(parts, workbook, sheets, list, looks);
  parts.set(styles, looks.xml);
  // Excel works out anew in which order it calculates; the old order names cells without formulas.
  for (const one of relations) if (one.type === "calcChain") removePart(parts, workbook, one);
  return ok({ bytes: zipParts(parts), macros: hasMacros(parts, workbook), sheet });
}

function bySheet(cells: readonly CopyCell[]): ReadonlyMap<string, readonly CopyCell[]> {
  const sheets = new Map<string, CopyCell[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet) ?? [];
    if (own.length === 0) sheets.set(cell.sheet, own);
    own.push(cell);
  }
  return sheets;
}

/** What a table fills into new rows by itself, where that would be a formula of ours. */
function withoutOwnColumns(tableXml: string): string {
  return tableXml.replaceAll(
    /<calculatedColumnFormula[^>]*>([\s\S]*?)<\/calculatedColumnFormula>/g,
    (whole: string, formula: string) => (isOwnFormula(`=${formula}`) ? "" : whole),
  );
}

function hasMacros(parts: PartsInWork, workbook: string): boolean {
  const overrides = partText(parts, "[Content_Types].xml").match(/<Override\s[^>]*>/g) ?? [];
  const own = overrides.find((one) => attributeOf(one, "PartName") === `/${workbook}`) ?? "";
  return (attributeOf(own, "ContentType") ?? "").includes("macroEnabled");
}
