import type { CellValue } from "../../../core/sheet/snapshot";

/** As a dictionary of Japan, like Excel there. */
const words = new Intl.Collator("ja-JP", { sensitivity: "accent", numeric: false });
const exactWords = new Intl.Collator("ja-JP", { sensitivity: "variant", numeric: false });

/** Excel's order of kinds: numbers, texts, FALSE and TRUE, errors; blanks always last. */
function rank(value: CellValue): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(value) ? 3 : 1;
}

/** Negative when `a` comes first. */
export function compareCells(
  a: CellValue,
  b: CellValue,
  ascending: boolean,
  matchCase: boolean,
): number {
  const [ofA, ofB] = [rank(a), rank(b)];
  if (ofA === 4 || ofB === 4) return ofA - ofB;
  const order = ofA === ofB ? compareSame(a, b, matchCase) : ofA - ofB;
  return ascending ? order : -order;
}

function compareSame(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return rank(a) === 3 ? 0 : (matchCase ? exactWords : words).compare(a, b);
  }
  return Number(a) - Number(b);
}
