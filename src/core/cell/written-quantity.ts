import type { Period } from "../period/period";
import type { Piece } from "./parts";
import type { Quantity } from "./reading";

/** A quantity read from a text, and how finely it was written there. */
export interface WrittenQuantity {
  readonly quantity: Quantity;
  /** 8 in `23(8)`. */
  readonly second: Quantity | null;
  /** The period in brackets behind the value. */
  readonly dated: Period | null;
  /** The decimal places by which scale and unit moved the number: 3 for 千円, −2 for ％. */
  readonly places: number;
  /** The place of the last digit written: 26.0％ is written to −3, which is a thousandth. */
  readonly lastPlace: number;
  /** What each piece of the text is for. */
  readonly pieces: readonly Piece[];
}

/** Pieces of a part of a text, as they stand in the whole of it. */
export function shifted(pieces: readonly Piece[], by: number): readonly Piece[] {
  return pieces.map(({ kind, start, end }) => ({ kind, start: start + by, end: end + by }));
}
