import { readCell } from "../cell/read-cell";
import type { CellReading, Quantity } from "../cell/reading";
import {
  countReaching,
  nearestBelow,
  type NearMiss,
  type ReachingCount,
} from "../indicator/threshold-count";
import type { RangeAddress, Rectangle } from "../sheet/address";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import { valueOf, type ValueEcho } from "./echo";

/** A list of places with a value each: 東員町 37.8％. */
export interface CountList {
  readonly names: readonly string[];
  /** `null`: the place has no value yet. */
  readonly values: readonly (number | null)[];
  /** The cells of the values alone, without header and total: what the formula counts over. */
  readonly range: RangeAddress;
  /** 合計, 県平均: at the list's end, and not counted. */
  readonly totals: readonly string[];
}

/** Why a block is no list to count over. */
export type CountListFault =
  /** Names and values need two columns. */
  | "one-column"
  /** No column of the block holds numbers. */
  | "no-values";

/** Rows that sum up the others instead of being one more. */
const totalName =
  /^(?:合計|総計|小計|計|平均|全体|県計|県平均|県全体|全国|全国平均|total|average|sum)$/i;

/**
 * Reads names and values from a block: the last column with numbers holds the values, the first
 * column with words the names; a header above and totals at the end are left out.
 */
export function readCountList(
  sheet: SheetSnapshot,
  block: Rectangle,
): { readonly list: CountList } | { readonly fault: CountListFault } {
  if (block.left === block.right) return { fault: "one-column" };
  const column = lastColumnOfValues(sheet, block);
  if (column === null) return { fault: "no-values" };
  const first = firstValueRow(sheet, block, column);
  const names = firstColumnOfWords(sheet, { ...block, top: first }, column);
  const last = lastPlaceRow(sheet, { ...block, top: first }, names);
  const rows = span(first, last);
  return {
    list: {
      names: rows.map((row) => textAt(sheet, row, names)),
      values: rows.map((row) => quantityAt(sheet, row, column)?.value ?? null),
      range: { sheet: sheet.name, top: first, bottom: last, left: column, right: column },
      totals: span(last + 1, block.bottom)
        .map((row) => textAt(sheet, row, names))
        .filter((name) => name !== ""),
    },
  };
}

/** The count of a list, and who is next. */
export interface CountOutcome {
  readonly count: ReachingCount;
  readonly next: readonly NearMiss[];
}

/** As many as a meeting can talk about. */
const mostNext = 5;

/** Counts a list against a threshold; `null` while there is no threshold. */
export function countOf(list: CountList, threshold: ValueEcho): CountOutcome | null {
  const level = valueOf(threshold);
  if (!level) return null;
  return {
    count: countReaching(list.values, level),
    next: nearestBelow(list.names, list.values, level, mostNext),
  };
}

function lastColumnOfValues(sheet: SheetSnapshot, block: Rectangle): number | null {
  const columns = span(block.left, block.right).toReversed();
  const found = columns.find((column) =>
    span(block.top, block.bottom).some((row) => quantityAt(sheet, row, column) !== null),
  );
  return found ?? null;
}

/** Below the header: a column of running numbers is none. */
function firstColumnOfWords(sheet: SheetSnapshot, block: Rectangle, values: number): number {
  const found = span(block.left, values - 1).find((column) =>
    span(block.top, block.bottom).some((row) => readingAt(sheet, row, column).kind === "text"),
  );
  return found ?? block.left;
}

/** Below the header: the first row whose value is a number, or says that there is none. */
function firstValueRow(sheet: SheetSnapshot, block: Rectangle, column: number): number {
  const found = span(block.top, block.bottom).find((row) => {
    const { kind } = readingAt(sheet, row, column);
    return kind === "quantity" || kind === "placeholder";
  });
  return found ?? block.top;
}

function lastPlaceRow(sheet: SheetSnapshot, block: Rectangle, names: number): number {
  let last = block.bottom;
  while (last > block.top && isNoPlace(textAt(sheet, last, names))) last -= 1;
  return last;
}

function isNoPlace(name: string): boolean {
  return name === "" || totalName.test(name.replace(/\s/gu, ""));
}

function quantityAt(sheet: SheetSnapshot, row: number, column: number): Quantity | null {
  const reading = readingAt(sheet, row, column);
  return reading.kind === "quantity" ? reading.quantity : null;
}

function readingAt(sheet: SheetSnapshot, row: number, column: number): CellReading {
  return readCell(cellAt(sheet, { row, column }), "quantity");
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return cellAt(sheet, { row, column }).text.trim();
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
