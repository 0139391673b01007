import { formatQuantity } from "../../core/cell/format-quantity";
import { readCell } from "../../core/cell/read-cell";
import type { Quantity } from "../../core/cell/reading";
import { readUnit, withUnit, type UnitReading } from "../../core/cell/unit-column";
import { echoUnit, echoValue, valueOf } from "../../core/define/echo";
import { withComparator } from "../../core/messages/comparators";
import { shiftDecimal } from "../../core/text/decimal";
import { plainFormat } from "../register/value-format";
import type { PlannedCell } from "../write-plan";
import { textCell } from "../planned-cells";

/** A cell that the wizard fills with what staff typed. */
export interface DefinedCell {
  readonly cell: PlannedCell;
  /** What it will show. */
  readonly shows: string;
  /** What a formula of it will give; `null` for what is no formula. */
  readonly gives: number | null;
}

/** Words as they were typed; nothing empties the cell. */
export function wordCell(text: string): DefinedCell {
  return { cell: textCell(text), shows: text, gives: null };
}

/**
 * A value as the register holds it: a number wherever Excel can calculate with it, else the words.
 * Of several ways the first counts that says the same again when it is read beside the row's unit.
 *
 * @param unit what was typed as the unit; @param rowUnit what the row's own unit cell says
 */
export function valueCell(text: string, unit: string, rowUnit: string): DefinedCell {
  const quantity = valueOf(echoValue(text, echoUnit(unit)));
  if (!quantity) return wordCell(text);
  const beside = readUnit(rowUnit);
  const ways = [numberOf(quantity, beside), text, inFull(quantity)];
  const fit = ways.find((way) => saysSame(way, quantity, beside)) ?? text;
  if (typeof fit === "string") return wordCell(fit);
  const format = plainFormat({ ...quantity, value: fit }, text);
  return { cell: { kind: "number", value: fit, format }, shows: text, gives: null };
}

/** A number stands without its scale: 1500 beside 千円. */
function numberOf({ value, unit }: Quantity, beside: UnitReading | null): number {
  return unit?.symbol === "%" ? value : shiftDecimal(value, -(beside?.places ?? 0));
}

/** `90%超`: with its unit and what binds it. */
function inFull({ value, unit, comparator, per }: Quantity): string {
  const bound = withComparator(formatQuantity(value, unit, "ja"), comparator, "ja");
  return per === null ? bound : `${bound}/${{ year: "年", month: "月" }[per]}`;
}

function saysSame(way: string | number, meant: Quantity, beside: UnitReading | null): boolean {
  const format = typeof way === "number" ? plainFormat(meant, "") : "General";
  const text = String(way);
  const reading = readCell({ value: way, text, format, formula: way }, "quantity");
  if (reading.kind !== "quantity") return false;
  const read = beside ? withUnit(reading.quantity, beside) : reading.quantity;
  return (
    Math.abs(read.value - meant.value) <= Math.abs(meant.value) * 1e-12 &&
    read.comparator === meant.comparator &&
    read.per === meant.per &&
    (read.unit?.symbol ?? null) === (meant.unit?.symbol ?? null)
  );
}
