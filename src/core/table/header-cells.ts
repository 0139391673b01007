import { readCell } from "../cell/read-cell";
import type { Period } from "../period/period";
import type { Position } from "../sheet/address";
import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import { blankCell, type Cell } from "../sheet/snapshot";
import { normalize } from "../text/normalize";
import { takePeriod } from "./header-period";
import { type HeaderMatch, longestHeader, matchHeader } from "./match-header";
import { oneLine } from "./one-line";

/** What a cell says when it is looked at as a header. */
interface HeaderCell {
  /** In one line. */
  readonly label: string;
  readonly match: HeaderMatch | null;
  readonly period: Period | null;
}

/** The cells of a sheet, looked at as headers. */
export interface HeaderCells {
  /** The word alone: cheap enough to be asked of every cell. */
  readonly match: (at: Position) => HeaderMatch | null;
  /** Everything; `null` for a blank cell. */
  readonly read: (at: Position) => HeaderCell | null;
}

/** Remembers the words it has seen: long sheets repeat them. */
export function headerCells(view: SheetView): HeaderCells {
  const matchOnce = remember((text) => matchHeader(text.trim()));
  const match = ({ value }: Cell) => (typeof value === "string" ? matchOnce(value) : null);
  // A number may be a date by its format; only words say the same wherever they stand.
  const periodOnce = remember((text) => periodIn({ ...blankCell, value: text, text }));
  return {
    match: (at) => match(view.cellAt(at)),
    read: (at) => {
      const cell = view.cellAt(at);
      if (isBlank(cell)) return null;
      const { value } = cell;
      return {
        label: oneLine(textOf(cell)),
        match: match(cell),
        period: typeof value === "string" ? periodOnce(value) : periodIn(cell),
      };
    },
  };
}

/** Short texts once; long ones are no headers. */
function remember<T>(read: (text: string) => T | null): (text: string) => T | null {
  const seen = new Map<string, T | null>();
  return (text) => {
    if (text.length > longestHeader) return null;
    const known = seen.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    seen.set(text, answer);
    return answer;
  };
}

/** All of a cell is a period (2025年), or a part of it (目標値（令和７年度）). */
function periodIn(cell: Cell): Period | null {
  const reading = readCell(cell, "period");
  return reading.kind === "period"
    ? reading.period
    : takePeriod(normalize(textOf(cell)).text).period;
}
