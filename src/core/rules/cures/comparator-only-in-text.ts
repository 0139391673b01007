import type { ComparatorOnlyInText } from "../catalogue/texts/comparator-only-in-text";
import { cellOf } from "./cells";
import type { Cure } from "./cure";

const comparator = /(?:以上|超|以下|未満|程度)$/u;
/** A number and its unit, and nothing behind them: 90％, 150人. */
const plainGoal = /^[\d０-９][\d０-９,，.．]*\s*(?:[^\s\d０-９※*（()）]{0,6})$/u;
/** A format for one kind of number; with several sections only a person can tell where the word goes. */
const plainFormat = /^[^;@[\]]+$/u;

/** The goal says what the sentence says: 90％ becomes 90％超. A number stays one; its format says 超. */
export const cureComparator: Cure<ComparatorOnlyInText> = ({ at, data: { stated } }, view) => {
  const cell = cellOf(view, at);
  const [word] = comparator.exec(stated) ?? [];
  if (!cell || word === undefined || cell.formula !== cell.value) return [];
  const { value, format } = cell;
  if (typeof value === "string") {
    return plainGoal.test(value) ? [{ at, entry: { kind: "text", text: value + word } }] : [];
  }
  if (typeof value !== "number" || !plainFormat.test(format)) return [];
  return [{ at, entry: { kind: "number", value, format: `${format}"${word}"` } }];
};
