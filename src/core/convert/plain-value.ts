import { readValue } from "../cell/read-cell";
import { isLikelyYear } from "../period/calendar";
import type { CellValue } from "../sheet/snapshot";

/** An argument of a KPI function as plain Excel writes it, and what it is worth now. */
export interface PlainArgument {
  /** Safe inside any arithmetic: a number, a reference, or something in brackets. */
  readonly text: string;
  /** A block for a range; `""` is an empty cell. */
  readonly value: CellValue | readonly (readonly CellValue[])[];
  /** Written into the formula; in a cell, or several, which may change; or another call of ours. */
  readonly kind: "written" | "cell" | "call";
}

/** The arguments of a call in their order; `undefined` for one that is left out. */
export type PlainArguments = readonly (PlainArgument | undefined)[];

/** A call in plain Excel: an expression, and what it gives with the cells as they are. */
export interface PlainCall {
  readonly text: string;
  readonly value: number | string;
}

/** Digits that count: what lies behind them is noise of the arithmetic. */
export const digits = 12;

/** A number without that noise. */
export function round(value: number): number {
  return Number(value.toFixed(digits));
}

/** A number that stands alone; `null` for texts, blanks and ranges. */
export function numberOf(argument: PlainArgument | undefined): number | null {
  return typeof argument?.value === "number" ? argument.value : null;
}

/** A year as a plain number, 2025; `null` for dates and words, which plain Excel counts otherwise. */
export function yearOf(argument: PlainArgument | undefined): number | null {
  const year = numberOf(argument);
  return year !== null && isLikelyYear(year) ? year : null;
}

/**
 * The numbers of a range in its order, without its empty cells and those that say that there is no
 * value (ー, 未集計); `null` when it holds anything else: Excel overlooks texts, ours reads them.
 */
export function numbersOf(argument: PlainArgument | undefined): readonly number[] | null {
  if (!argument || !Array.isArray(argument.value)) return null;
  const cells = (argument.value as readonly (readonly CellValue[])[]).flat();
  const numbers = cells.filter((cell) => typeof cell === "number");
  const all = cells.every((cell) => typeof cell === "number" || saysNothing(cell));
  return all && numbers.length > 0 ? numbers : null;
}

function saysNothing(cell: CellValue): boolean {
  return ["blank", "placeholder"].includes(readValue(cell, "quantity").kind);
}

/** Is it left out, or one of the words? Not where it stands in a cell: the cell may say another one later. */
export function isWord(argument: PlainArgument | undefined, words: readonly string[]): boolean {
  if (!argument) return words.includes("");
  const { value, kind } = argument;
  return (
    kind === "written" &&
    typeof value === "string" &&
    words.includes(value.normalize("NFKC").trim().toLowerCase())
  );
}
