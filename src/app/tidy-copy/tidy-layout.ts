import { tidyColumns, type TidyColumn } from "../../core/messages/tidy-texts";
import { tidyCells, tidyHeader, type TidyCell } from "../../core/tidy/tidy-cells";
import { tidyTable } from "../own-sheets";
import type { PlannedCell, WritePlan } from "../write-plan";
import type { TidyPreview } from "./preview-tidy-copy";

/** Characters of the standard font. */
const widths: Readonly<Record<TidyColumn, number>> = {
  number: 8,
  indicator: 44,
  area: 18,
  kind: 10,
  meaning: 14,
  series: 20,
  start: 18,
  end: 18,
  value: 14,
  unit: 12,
  comparator: 14,
  state: 20,
  note: 40,
  sheet: 20,
  cell: 14,
};

/** The copy on its sheet: the header in row 1, an Excel Table, and nothing else. */
export function layOutTidy({ sheet, language, indicators, rows }: TidyPreview): WritePlan {
  const cells = [
    tidyHeader(language),
    ...indicators.flatMap((ofOne) => ofOne.map((row) => tidyCells(row, language))),
  ].map((row) => row.map(plannedCell));
  const range = { top: 0, left: 0, bottom: rows, right: tidyColumns.length - 1 };
  return {
    steps: [
      { kind: "own-sheet", sheet, table: tidyTable },
      { kind: "column-widths", sheet, widths: tidyColumns.map((column) => widths[column]) },
      { kind: "cells", sheet, top: 0, left: 0, cells },
      { kind: "table", sheet, range, name: tidyTable },
      { kind: "freeze", sheet, rows: 1, columns: 0 },
    ],
  };
}

/** Text stays text, whatever it begins with. */
function plannedCell(cell: TidyCell): PlannedCell {
  if (cell === null) return { kind: "blank" };
  if (typeof cell === "string") return { kind: "text", text: cell };
  return typeof cell === "number"
    ? { kind: "number", value: cell, format: "General" }
    : { kind: "number", value: cell.serial, format: "yyyy-mm-dd" };
}
