import { formatRange } from "../../core/sheet/address";
import type { IndicatorCandidate, KpiTable, TextBlock } from "../../core/table/kpi-table";
import { lasting, said, type LiveCell } from "./live-cell";
import type { StaffCells } from "./staff-cells";

/** Where an indicator stands: in a table of the staff, or in a sentence, below a heading or none. */
export type Origin =
  | { readonly kind: "table"; readonly table: KpiTable }
  | {
      readonly kind: "prose";
      readonly candidate: IndicatorCandidate;
      readonly heading: TextBlock | null;
    };

/** Where an indicator stands, in words: the title of its table or sheet, else its address. */
export function originText(origin: Origin): string {
  return (
    titleOf(origin)?.text ??
    (origin.kind === "table" ? formatRange(origin.table.range) : sheetOf(origin))
  );
}

/** 元の表 */
export function originCell(origin: Origin, cells: StaffCells): LiveCell {
  const title = titleOf(origin);
  return title ? lasting(title.at, title.text, cells) : said(sheetOf(origin));
}

function titleOf(origin: Origin): Pick<TextBlock, "text" | "at"> | null {
  return origin.kind === "table" ? origin.table.title : origin.heading;
}

function sheetOf(origin: Origin): string {
  return origin.kind === "table" ? origin.table.range.sheet : origin.candidate.at.sheet;
}
