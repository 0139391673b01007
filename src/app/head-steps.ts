import { textCell } from "./planned-cells";
import type { PlannedStyle, WriteStep } from "./write-plan";

const titleStyle: PlannedStyle = { bold: true, size: 16 };
const noteStyle: PlannedStyle = { size: 9, color: "#595959" };

/** What stands above the table of a sheet of the add-in's own: its title in the first row, a note in the second. */
export function headSteps(
  sheet: string,
  { title, note }: { readonly title: string; readonly note: string },
): readonly WriteStep[] {
  return [title, note].flatMap((text, row): readonly WriteStep[] => [
    { kind: "cells", sheet, top: row, left: 0, cells: [[textCell(text)]] },
    {
      kind: "style",
      sheet,
      range: { top: row, left: 0, bottom: row, right: 0 },
      style: row === 0 ? titleStyle : noteStyle,
    },
  ]);
}
