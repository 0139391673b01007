import { parseAddress, type CellAddress } from "../../src/core/sheet/address";

/** `'KPI①'!C6` as the cell that it names. */
export function cellOf(address: string): CellAddress {
  const parsed = parseAddress(address);
  if (!parsed.ok || parsed.value.sheet === null) throw new Error(`No cell: ${address}`);
  const { sheet, rectangle } = parsed.value;
  return { sheet, row: rectangle.top, column: rectangle.left };
}
