import type { CopyCell } from "../../core/convert/copy-request";
import { plainFormula, type ValuesIn } from "../../core/convert/plain-formula";
import { repairedFormula } from "../../core/convert/repaired-formula";
import { contains, type Rectangle } from "../../core/sheet/address";
import { formulaTokens } from "../../core/sheet/formula-tokens";
import { isOwnFormula } from "../../core/sheet/snapshot";
import { isReadOtherwise } from "../../core/sheet/text-entry";
import type { Xml } from "../package/xml";
import { formulaCell, numberCell, textCell } from "./cell-xml";
import { formulaCells, type FileFormula, type FormulaCells } from "./formula-cells";
import type { Looks } from "./looks";
import { rewriteRows, type WriteCell } from "./rewrite-rows";

/**
 * The file of a sheet with cells replaced; `null` where one of them is no formula of ours in the
 * file, and none that such a formula fills.
 */
export function replaceFormulas(
  sheetXml: string,
  cells: readonly CopyCell[],
  valuesIn: ValuesIn,
  looks: Looks,
): string | null {
  const formulas = formulaCells(sheetXml);
  const owns = cells.map((cell) => formulas.get(cell.row)?.get(cell.column));
  if (!areOurs(cells, owns)) return null;
  const edits = new Map<number, Map<number, WriteCell>>();
  for (const [i, cell] of cells.entries()) {
    const write = writer(cell, owns[i], valuesIn, looks);
    if (!write) return null;
    lineOf(edits, cell.row).set(cell.column, write);
  }
  const opened = new Set(owns.flatMap((own) => own?.group ?? []));
  for (const left of stayingOf(formulas, opened)) {
    const { row, column, formula } = left;
    if (edits.get(row)?.has(column)) continue;
    const [[value = ""] = []] = valuesIn(cells[0]?.sheet ?? "", alone(left));
    lineOf(edits, row).set(column, (style) => formulaCell(left, style, formula, value));
  }
  return rewriteRows(sheetXml, edits);
}

/** Is each cell a formula of ours in the file, or filled by one? */
function areOurs(cells: readonly CopyCell[], owns: readonly (FileFormula | undefined)[]): boolean {
  const filled = owns.flatMap((own) => own?.fills ?? []);
  return cells.every((cell, i) => {
    const own = owns[i];
    return own ? isOwnFormula(`=${own.formula}`) : filled.some((block) => contains(block, cell));
  });
}

function lineOf<T>(edits: Map<number, Map<number, T>>, row: number): Map<number, T> {
  const line = edits.get(row) ?? new Map<number, T>();
  if (line.size === 0) edits.set(row, line);
  return line;
}

/** The formulas that share a text with a replaced one: it may have been the only one to hold it. */
function stayingOf(formulas: FormulaCells, groups: ReadonlySet<string>): readonly FileFormula[] {
  return [...formulas.values()].flatMap((line) =>
    [...line.values()].filter(({ group }) => group !== null && groups.has(group)),
  );
}

function writer(
  cell: CopyCell,
  own: FileFormula | undefined,
  valuesIn: ValuesIn,
  looks: Looks,
): WriteCell | null {
  const { content } = cell;
  switch (content.kind) {
    case "number":
      return (style) => numberCell(cell, style, content.value);
    case "text": {
      const { text } = content;
      const isDoubtful = isReadOtherwise(text);
      return (style): Xml =>
        textCell(cell, isDoubtful ? looks.like(style, { isText: true }) : style, text);
    }
    case "formula":
      return (style) => formulaCell(cell, style, content.formula.slice(1), content.value);
    case "equal": {
      const formula = own && equalFormula(own.formula, cell, valuesIn);
      return formula ? (style) => formulaCell(cell, style, formula, content.value) : null;
    }
  }
}

/** Functions of plain Excel that came after the file format: a file writes a prefix before them. */
const newer = /^(?:RRI|FORECAST\.LINEAR)\($/;

/** The equal formula in the words of the file; what stands around our function keeps its own. */
function equalFormula(formula: string, at: CopyCell, valuesIn: ValuesIn): string | null {
  const plain = plainFormula(repairedFormula(`=${formula}`), at, valuesIn);
  if (!plain) return null;
  return formulaTokens(plain.formula.slice(1))
    .map(({ kind, written }) =>
      kind === "call" && newer.test(written) ? `_xlfn.${written}` : written,
    )
    .join("");
}

function alone({ row, column }: FileFormula): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}
