import type { Quantity } from "../../core/cell/reading";
import type { CellAddress } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";
import { shiftDecimal } from "../../core/text/decimal";
import { placesOf, type PlacedValue } from "../register/reference-formulas";
import type { StaffCells } from "../register/staff-cells";
import { plainFormat } from "../register/value-format";

/** How a place writes its numbers, as the cells around it do. */
export interface SlotStyle {
  /** Excel's number format; `null` where the place has none of its own. */
  readonly format: string | null;
  /** Powers of ten between the number in the cell and what it says: −2 in a column headed ％. */
  readonly places: number;
  /** The unit that the cells around it write behind their numbers: 件 of 150件. */
  readonly suffix: string | null;
}

/** A number for a cell, with its format. */
export interface SlotEntry {
  readonly value: number;
  readonly format: string;
}

/** From the cell itself and the first of its neighbours that tells. */
export function slotStyle(
  at: CellAddress,
  near: readonly PlacedValue[],
  cells: StaffCells,
): SlotStyle {
  const numbers = near.flatMap((datum) => {
    const cell = cells.at(datum.at);
    return typeof cell.value === "number" ? [formatOf(cell) ?? "General"] : [];
  });
  const format = formatOf(cells.at(at)) ?? numbers[0] ?? null;
  return {
    format,
    places: firstPlaces(near, cells),
    suffix: format === null ? suffixOf(near) : null,
  };
}

function firstPlaces(near: readonly PlacedValue[], cells: StaffCells): number {
  for (const datum of near) {
    const places = placesOf(datum, cells);
    if (places !== null) return places;
  }
  return 0;
}

/** The unit that texts such as 150件 have behind their numbers; ％ is the number format's business. */
function suffixOf(near: readonly PlacedValue[]): string | null {
  const unit = near.find(({ quantity }) => quantity?.unit)?.quantity?.unit ?? null;
  return unit && unit.symbol !== "%" ? unit.symbol : null;
}

/** What is written for a quantity: 0.36 as 36.0%, 36 in a column headed ％, 140 as 140件. */
export function slotEntry(
  { format, places, suffix }: SlotStyle,
  value: number,
  quantity: Quantity,
  text: string,
): SlotEntry {
  if (format?.includes("%")) return { value, format };
  const number = shiftDecimal(value, -places);
  if (format !== null) return { value: number, format };
  if (places !== 0) return { value: number, format: "General" };
  const plain = plainFormat({ ...quantity, value }, text);
  return { value, format: suffix === null ? plain : `${plain}"${suffix}"` };
}

function formatOf({ format }: Cell): string | null {
  return format === "General" || format === "@" ? null : format;
}
