import { literal } from "../../core/register/live-formula";
import type { CellAddress } from "../../core/sheet/address";
import type { StaffCells } from "./staff-cells";

/** A cell that the add-in fills: always a formula, by which it is known from what staff type. */
export interface LiveCell {
  readonly formula: string;
  readonly format: string;
  /** What it will show. */
  readonly shows: string;
  readonly from: CellAddress | null;
}

/** A word as a formula: what staff type in its place is known as theirs. */
export function said(text: string): LiveCell {
  return { formula: `=${literal(text)}`, format: "General", shows: text, from: null };
}

/** A text of the staff; should its cell go one day, the formula still knows it. */
export function lasting(at: CellAddress, text: string, cells: StaffCells): LiveCell {
  const formula = `=IFERROR(${cells.refer(at)}&"",${literal(text)})`;
  return { formula, format: "General", shows: text, from: at };
}
