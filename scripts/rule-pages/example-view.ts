import type { ExampleCell, ExampleSheet } from "../../src/core/messages/findings/finding-text";
import { applyRegister } from "../../src/core/register/apply-register";
import { readRegister } from "../../src/core/register/read-register";
import type { RuleView } from "../../src/core/rules/rule-view";
import { parseAddress, type Rectangle } from "../../src/core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/core/table/read-workbook";

/** The name of an example's sheet that has none of its own. */
const usualName = "KPI";

/** An example as a rule sees a workbook. */
export function exampleView(sheets: readonly ExampleSheet[]): RuleView {
  const snapshot = { sheets: sheets.map(snapshotOf), names: [], settings: null };
  return {
    snapshot,
    reading: applyRegister(readWorkbook(snapshot), readRegister(snapshot)),
    looks: {
      sheets: sheets.map(({ name = usualName, looks = {} }) => ({
        name,
        fills: [],
        objects: [],
        conditionalFormulas: [],
        complete: true,
        ...looks,
      })),
    },
  };
}

function snapshotOf(sheet: ExampleSheet): SheetSnapshot {
  const { name = usualName, rows, merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, c) => cellOf(row[c] ?? "")));
  return {
    name,
    top: 0,
    left: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ value, text = String(value) }) => text)),
    formats: cells.map((row) => row.map(({ format = "General" }) => format)),
    formulas: cells.map((row) => row.map(({ value, formula = value }) => formula)),
    merges: merges.map(rectangleOf),
    tables: Object.entries(sheet.tables ?? {}).map(([table, address]) => ({
      name: table,
      rectangle: rectangleOf(address),
    })),
    hiddenRows,
    hiddenColumns,
    protected: false,
  };
}

function cellOf(cell: CellValue | ExampleCell): ExampleCell {
  return typeof cell === "object" ? cell : { value: cell };
}

/** @throws when an example names no block of cells. */
function rectangleOf(address: string): Rectangle {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(`${address} is no block of cells`);
  return parsed.value.rectangle;
}
