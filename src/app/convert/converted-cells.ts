import { isErrorValue } from "../../core/cell/error-value";
import { plainFormula, type ValuesIn } from "../../core/convert/plain-formula";
import type { CellAddress, Rectangle } from "../../core/sheet/address";
import { cellAt, type Cell, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { PlannedCell } from "../write-plan";
import { blockCells, blockText } from "./block-text";

/** A formula of ours, and what takes its place. */
export interface ConvertedCell {
  readonly at: CellAddress;
  /** As it stands, with its `=`. */
  readonly formula: string;
  /** The cells that it fills; the cell alone where it gives a single value. */
  readonly block: Rectangle;
  readonly becomes: "formula" | "value";
  /** Of the block, row by row. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** What the block holds afterwards, as people read it. */
  readonly content: string;
  /** What it shows now. */
  readonly shows: string;
}

/** Why a formula stays as it is. */
export type KeptBecause =
  | "protected" // its sheet is
  | "no-result" // it shows an error that says that there is no result
  | "error"; // it refuses its arguments, and no value stands for that

/** A formula of ours that is not converted. */
export interface KeptCell {
  readonly at: CellAddress;
  readonly formula: string;
  readonly reason: KeptBecause;
}

/** What one formula becomes. */
export type Conversion = { readonly converted: ConvertedCell } | { readonly kept: KeptCell };

/** Errors that come and go with the add-in, not with the values. */
const passing: ReadonlySet<unknown> = new Set([
  ...["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!", "#CALC!", "#BLOCKED!"],
  ...["#UNKNOWN!", "#FIELD!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!"],
]);

/** The equal formula where there is one, and it gives what the cell shows; else the value. */
export function convertCell(
  sheet: SheetSnapshot,
  at: CellAddress,
  block: Rectangle | null,
  valuesIn: ValuesIn,
): Conversion {
  const cell = cellAt(sheet, at);
  const formula = String(cell.formula);
  const keep = (reason: KeptBecause): Conversion => ({ kept: { at, formula, reason } });
  if (sheet.protected) return keep("protected");
  if (passing.has(cell.value)) return keep("no-result");
  const base = { at, formula, shows: cell.text };
  const alone = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const plain = block ? null : plainFormula(formula, at, valuesIn);
  if (plain && (plain.value === null ? !isErrorValue(cell.value) : isSame(plain.value, cell))) {
    const planned = { kind: "formula", formula: plain.formula, format: cell.format } as const;
    const content = plain.formula;
    return {
      converted: { ...base, block: alone, becomes: "formula", cells: [[planned]], content },
    };
  }
  const area = block ?? alone;
  const present = blockCells(sheet, area);
  const filled = present.map((row) => row.flatMap((one) => valueCell(one) ?? []));
  if (filled.some((row, i) => row.length < (present[i]?.length ?? 0))) return keep("error");
  const content = blockText(present);
  return { converted: { ...base, block: area, becomes: "value", cells: filled, content } };
}

/** `null` for an error that no plain content gives. */
function valueCell({ value, format }: Cell): PlannedCell | null {
  if (typeof value === "number") return { kind: "number", value, format };
  if (typeof value === "boolean")
    return { kind: "formula", formula: `=${value ? "TRUE()" : "FALSE()"}`, format };
  if (value === "#N/A") return { kind: "formula", formula: "=NA()", format };
  if (isErrorValue(value)) return null;
  // An empty text is no empty cell: what counts cells would see the difference.
  return value === ""
    ? { kind: "formula", formula: '=""', format }
    : { kind: "text", text: value, format };
}

/** Excel shows fifteen digits; what differs behind them is the arithmetic's noise. */
function isSame(expected: number | string, { value }: Cell): boolean {
  if (typeof expected === "string" || typeof value !== "number") return expected === value;
  return Math.abs(expected - value) <= 1e-12 * Math.max(1, Math.abs(expected), Math.abs(value));
}
