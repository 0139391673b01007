import { readCountList, type CountList, type CountListFault } from "../../core/define/count-list";
import type { DraftCount } from "../../core/define/draft";
import { parseAddress } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";

/** The list that a count is over, or why there is none. */
export type ListReading =
  | { readonly kind: "list"; readonly list: CountList }
  | { readonly kind: "fault"; readonly fault: CountListFault | "no-address" | "no-sheet" };

/** Reads the list at an address as `'市町'!A2:B31`. */
export function readList(snapshot: WorkbookSnapshot, { list }: DraftCount): ListReading {
  const address = parseAddress(list.trim());
  if (!address.ok || address.value.sheet === null) return { kind: "fault", fault: "no-address" };
  const { sheet: name, rectangle } = address.value;
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) return { kind: "fault", fault: "no-sheet" };
  const read = readCountList(sheet, rectangle);
  return "list" in read ? { kind: "list", list: read.list } : { kind: "fault", fault: read.fault };
}

/** The same, where only a list counts. */
export function listOf(snapshot: WorkbookSnapshot, count: DraftCount | null): CountList | null {
  const reading = count && readList(snapshot, count);
  return reading?.kind === "list" ? reading.list : null;
}
