import type { TableDefinition } from "hucre";
import { columnName, contains, parseAddress, type Position } from "../../core/sheet/address";
import { mapOutsideQuotes } from "./formula-quotes";
import { futureFunctions } from "./future-functions";

/** Excel marks a function of an add-in so in the file; in a cell it reads `KPI.STATUS`. */
const addInFunction = /_xldudf_KPI_(\w+)/gi;
const shownFunction = /\bKPI\.(\w+)(?=\s*\()/gi;
const filePrefixes = /_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\.|_xludf\./g;

/** A formula of the file as the grid calculates it, with its `=`. */
export function gridFormula(
  formula: string,
  at: Position,
  tables: readonly TableDefinition[],
): string {
  const plain = mapOutsideQuotes(formula, (code) =>
    code.replaceAll(filePrefixes, "").replaceAll(addInFunction, "KPI.$1"),
  );
  return `=${thisRowAsCells(plain, at, tables)}`;
}

/** A formula of the grid as the file holds it, without its `=`. */
export function fileFormula(formula: string): string {
  return mapOutsideQuotes(formula.replace(/^=/, ""), (code) =>
    code
      .replaceAll(shownFunction, "_xldudf_KPI_$1")
      .replaceAll(/\b([A-Z][A-Z0-9.]*)(?=\()/gi, (name: string) => {
        const prefix = futureFunctions.get(name.toUpperCase());
        return prefix === undefined ? name : prefix + name;
      }),
  );
}

/** The file's own text of an unchanged formula: only the add-in's functions are put in its form. */
export function keptFormula(formula: string): string {
  return mapOutsideQuotes(formula, (code) => code.replaceAll(shownFunction, "_xldudf_KPI_$1"));
}

/**
 * `Table1[[#This Row],[Plan]]` becomes the cell it means: the grid's engine does not know the
 * notation. A formula that stays unchanged goes back into the file in its own words.
 */
function thisRowAsCells(formula: string, at: Position, tables: readonly TableDefinition[]): string {
  if (!formula.includes("[#This Row]")) return formula;
  return formula.replaceAll(
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[\[#This Row\],\[((?:[^\]']|'.)*)\]\]/gu,
    (whole: string, table: string | undefined, column: string) =>
      cellOfRow(table, column.replaceAll(/'(.)/g, "$1"), at, tables) ?? whole,
  );
}

function cellOfRow(
  name: string | undefined,
  column: string,
  at: Position,
  tables: readonly TableDefinition[],
): string | null {
  for (const table of tables) {
    const range = parseAddress(table.range ?? "");
    if (!range.ok) continue;
    const named = name === undefined || [table.name, table.displayName].includes(name);
    if (!named || (name === undefined && !contains(range.value.rectangle, at))) continue;
    const index = table.columns.findIndex((candidate) => candidate.name === column);
    if (index >= 0) return `$${columnName(range.value.rectangle.left + index)}${at.row + 1}`;
  }
  return null;
}
