import { readCell } from "../cell/read-cell";
import type { CellReading } from "../cell/reading";
import type { Expected } from "../cell/expected";
import { readNumber } from "../cell/read-number";
import { readUnit, type UnitReading } from "../cell/unit-column";
import { blankCell, type CellValue } from "../sheet/snapshot";
import { type HeaderMatch, longestHeader, matchHeader } from "./match-header";

/** What was read already: long tables repeat their words and values, so each is read once. */
export interface Spellings {
  readonly text: (text: string, expected: Expected) => CellReading;
  /** @param text the number as displayed; @param format its number format */
  readonly number: (
    value: CellValue,
    text: string,
    format: string,
    expected: Expected,
  ) => CellReading;
  readonly header: (text: string) => HeaderMatch | null;
  readonly unit: (text: string) => UnitReading | null;
}

/** Longer texts are prose: they are seldom repeated, and not worth being remembered. */
const longestRemembered = 60;

/** An empty memory, for one reading of a workbook. */
export function createSpellings(): Spellings {
  const texts = {
    period: remember((text) => readCell({ ...blankCell, value: text, text }, "period")),
    quantity: remember((text) => readCell({ ...blankCell, value: text, text }, "quantity")),
  };
  const numbers = { period: rememberNumbers("period"), quantity: rememberNumbers("quantity") };
  const header = remember((text) => matchHeader(text.trim()));
  return {
    text: (text, expected) => texts[expected](text),
    number: (value, text, format, expected) => numbers[expected](value, text, format),
    header: (text) => (text.length > longestHeader ? null : header(text)),
    unit: remember(readUnit),
  };
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    if (text.length > longestRemembered) return read(text);
    const known = seen.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    seen.set(text, answer);
    return answer;
  };
}

type Numbers = Map<string, { readonly value: CellValue; readonly reading: CellReading }>;

/** By format and display; the value behind a display of `26%` may still be another one. */
function rememberNumbers(expected: Expected) {
  const byFormat = new Map<string, Numbers>();
  return (value: CellValue, text: string, format: string): CellReading => {
    // Without a format of its own a number is read sooner than it is found.
    if (format === "General" && typeof value === "number") {
      return readNumber(value, text, format, expected);
    }
    let shown = byFormat.get(format);
    if (!shown) {
      shown = new Map();
      byFormat.set(format, shown);
    }
    const known = shown.get(text);
    if (known?.value === value) return known.reading;
    const reading = readCell({ value, text, format, formula: value }, expected);
    shown.set(text, { value, reading });
    return reading;
  };
}
