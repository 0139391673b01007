import { parseAddress, type Position, type Rectangle } from "../../core/sheet/address";
import { shiftedFormula } from "../../core/sheet/shifted-formula";
import { attributeOf, unescapeXml } from "../package/relationships";
import { cellsOf, rowsOf } from "./sheet-rows";

/** A formula of a sheet as its file has it. */
export interface FileFormula extends Position {
  /** Without its `=`; of a cell that shares another's, as that gives it to this one. */
  readonly formula: string;
  /** The group of cells that share one text; `null` for one that has its own. */
  readonly group: string | null;
  /** The block that an array formula fills. */
  readonly fills: Rectangle | null;
}

/** Formulas of one sheet by row and column. */
export type FormulaCells = ReadonlyMap<number, ReadonlyMap<number, FileFormula>>;

/** Every formula of a sheet. Excel keeps filled formulas once, and names the others by a number. */
export function formulaCells(sheetXml: string): FormulaCells {
  const found = new Map<number, Map<number, FileFormula>>();
  const groups = new Map<string, FileFormula>();
  for (const { row, inside } of rowsOf(sheetXml)) {
    if (!inside.includes("<f")) continue;
    for (const { column, inside: content } of cellsOf(inside, row)) {
      const read = readFormula(content, { row, column }, groups);
      if (!read) continue;
      const line = found.get(row) ?? new Map<number, FileFormula>();
      if (line.size === 0) found.set(row, line);
      line.set(column, read);
    }
  }
  return found;
}

const formulaElement = /<f(?=[\s>/])([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;

function readFormula(
  content: string,
  at: Position,
  groups: Map<string, FileFormula>,
): FileFormula | null {
  const [whole, tag = "", written] = formulaElement.exec(content) ?? [];
  if (whole === undefined) return null;
  const attributes = ` ${tag}`;
  const type = attributeOf(attributes, "t");
  const group = type === "shared" ? attributeOf(attributes, "si") : null;
  const filled = type === "array" ? parseAddress(attributeOf(attributes, "ref") ?? "") : null;
  const fills = filled?.ok ? filled.value.rectangle : null;
  const formula = unescapeXml(written ?? "");
  if (formula !== "" || group === null) {
    const own: FileFormula = { ...at, formula, group, fills };
    if (group !== null) groups.set(group, own);
    return own;
  }
  const first = groups.get(group);
  if (!first) return null;
  const shifted = shiftedFormula(first.formula, at.row - first.row, at.column - first.column);
  return { ...at, formula: shifted, group, fills };
}
