import { readValue } from "../../src/core/cell/read-cell";
import type { UnreadReason } from "../../src/core/cell/reading";
import { readUnit, type UnitReading } from "../../src/core/cell/unit-column";
import type { Oracle } from "./oracle";
import { inWords } from "./reading-in-words";

/** How a writing was read. `unchecked`: nobody but the reader says so. */
export type Judgement =
  | { readonly kind: "empty" }
  | { readonly kind: "in-full"; readonly reading: string; readonly checked: boolean }
  | { readonly kind: "text"; readonly reason: UnreadReason | "words" }
  | { readonly kind: "wrong"; readonly reading: string; readonly expected: string };

/** A cell of the column of values, read as the table reader does. */
export function judgeValue(written: string, oracle: Oracle): Judgement {
  const reading = readValue(written, "quantity");
  if (reading.kind === "blank") return { kind: "empty" };
  if (reading.kind === "text") return notRead(reading.reason);
  return held(inWords(reading), oracle.value(written));
}

/** A cell of the column of units: a unit, a sign for none, or a frequency (２回). */
export function judgeUnit(written: string, oracle: Oracle): Judgement {
  const reading = readValue(written, "quantity");
  if (reading.kind === "blank") return { kind: "empty" };
  const unit = readUnit(written);
  if (unit) return held(unitInWords(unit), oracle.unit(written));
  if (reading.kind === "text") return notRead(reading.reason);
  return held(inWords(reading), oracle.unit(written));
}

/** A unit in one line: `円 e3 money` for 千円, `回 count /year` for 回/年. */
export function unitInWords({ unit, places, per }: UnitReading): string {
  const scale = places === 0 ? null : `e${places}`;
  return [unit?.symbol, scale, unit?.family, per && `/${per}`].filter(Boolean).join(" ");
}

function held(reading: string, expected: string | null): Judgement {
  return expected === null || expected === reading
    ? { kind: "in-full", reading, checked: expected !== null }
    : { kind: "wrong", reading, expected };
}

/** To leave a plain number as text is a gap, not a wrong reading. */
function notRead(reason: UnreadReason | null): Judgement {
  return { kind: "text", reason: reason ?? "words" };
}
