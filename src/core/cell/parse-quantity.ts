import { type Normalized, sliceOf } from "../text/normalize";
import { type Bracket, takeBracket } from "./bracket";
import { numberAt } from "./number";
import type { Piece } from "./parts";
import { type QuantityText, readQuantityBody } from "./quantity-body";
import type { Expected } from "./expected";
import { shifted, type WrittenQuantity } from "./written-quantity";

/** Longer texts are prose. */
export const longestQuantity = 60;

/** `(1,234)` is negative, as Excel's VALUE reads it; `(1)` is more often the first of a list. */
const accounting = /^\(((?:\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(?:\.\d{1,12})?)\)$/;

/**
 * Reads a text that is one quantity and nothing else: `26.0％`, `３事業所以上/年`, `約３割`,
 * `▲1,479千円`, `年２回`, `131件（令和６年度）`. `null` when a single word or sign of it is not understood.
 *
 * @param closed the text normalized and closed up, without note marks
 * @param original the text that its offsets point into
 */
export function parseQuantity(
  closed: Normalized,
  original: string,
  expected?: Expected,
): WrittenQuantity | null {
  const { text } = closed;
  if (text.length > longestQuantity) return null;
  const negative = accounting.exec(text)?.[1];
  if (negative !== undefined) {
    return /[.,]/.test(negative) || expected === "quantity" ? inAccounting(negative) : null;
  }
  const source: QuantityText = { closed, original, expected, bracketed: null };
  return readQuantityBody(source) ?? (text.endsWith(")") ? withBracket(source) : null);
}

/** A value with something in brackets behind it, which must be understood too. */
function withBracket(source: QuantityText): WrittenQuantity | null {
  const { closed } = source;
  const { length } = closed.text;
  const open = closed.text.lastIndexOf("(");
  const front = open > 0 ? readQuantityBody({ ...source, closed: sliceOf(closed, 0, open) }) : null;
  if (!front) return null;
  const inside = sliceOf(closed, open + 1, length - 1);
  const second = readQuantityBody({ ...source, closed: inside, expected: "quantity" });
  const bracket = takeBracket(inside.text, front.quantity, second);
  if (!bracket) return null;
  if (bracket.kind === "unit") return readQuantityBody({ ...source, bracketed: bracket.unit });
  const within = second && bracket.kind === "second" ? shifted(second.pieces, open + 1) : null;
  const pieces: readonly Piece[] = [
    ...front.pieces,
    { kind: "separator", start: open, end: open + 1 },
    ...(within ?? [{ kind: pieceOf[bracket.kind], start: open + 1, end: length - 1 }]),
    { kind: "separator", start: length - 1, end: length },
  ];
  return { ...joined(front, bracket, second), pieces };
}

const pieceOf: Readonly<Record<Bracket["kind"], Piece["kind"]>> = {
  unit: "unit",
  per: "per",
  period: "period",
  second: "number",
  remark: "remark",
};

function joined(
  front: WrittenQuantity,
  bracket: Bracket,
  second: WrittenQuantity | null,
): WrittenQuantity {
  switch (bracket.kind) {
    case "per":
      return { ...front, quantity: { ...front.quantity, per: bracket.per } };
    case "period":
      return { ...front, dated: bracket.period };
    case "second":
      return { ...front, second: second?.quantity ?? null };
    case "unit":
    case "remark":
      return front;
  }
}

function inAccounting(digits: string): WrittenQuantity | null {
  const number = numberAt(digits, 0);
  if (!number) return null;
  const value = number.value === 0 ? 0 : -number.value;
  return {
    quantity: { value, unit: null, comparator: null, per: null },
    second: null,
    dated: null,
    places: 0,
    lastPlace: number.lastPlace,
    pieces: [{ kind: "number", start: 0, end: digits.length + 2 }],
  };
}
