import { readValue } from "../core/cell/read-cell";
import type { CellReading } from "../core/cell/reading";
import type { CellValue } from "../core/sheet/snapshot";

type Expected = "period" | "quantity";

/** Enough for the texts of a large table; a full memory is emptied and fills again. */
const mostTexts = 4096;
/** Longer texts are prose: seldom repeated, and not to be kept. */
const longestText = 64;

const memory: Readonly<Record<Expected, Map<string, CellReading>>> = {
  period: new Map(),
  quantity: new Map(),
};

/**
 * `readValue` for the many cells of one calculation. A text is read once: a column of 10,000
 * formulas repeats the same periods, and reading is the larger part of what a formula costs.
 */
export function readArgument(value: CellValue, expected: Expected): CellReading {
  if (typeof value !== "string" || value.length > longestText) return readValue(value, expected);
  const texts = memory[expected];
  const known = texts.get(value);
  if (known) return known;
  const reading = readValue(value, expected);
  if (texts.size >= mostTexts) texts.clear();
  texts.set(value, reading);
  return reading;
}
