import type { UnitReading } from "../cell/unit-column";
import type { Position } from "../sheet/address";
import type { ColumnPlan } from "./plan-columns";
import type { TableSheet } from "./table-sheet";

/** Counting words that may stand in brackets behind a name: 研修受講者数（人）, but not （累計）. */
const countsInBrackets: ReadonlySet<string> = new Set([
  ...[
    "人",
    "名",
    "件",
    "回",
    "社",
    "台",
    "校",
    "戸",
    "本",
    "箇所",
    "施設",
    "事業所",
    "団体",
    "市町",
  ],
  ...["市町村", "法人", "世帯", "組", "店", "床", "冊"],
]);

/**
 * The unit that a table gives beside the values: in its unit column, else in brackets behind the
 * name. `null` when only the values themselves can tell.
 */
export function unitBeside(
  sheet: TableSheet,
  name: string,
  { row }: Position,
  columns: ColumnPlan,
): UnitReading | null {
  const column = columns.withRole("unit")[0]?.column;
  const beside = column === undefined ? null : sheet.unitIn(sheet.textAt(row, column));
  if (beside) return beside;
  const inBrackets = bracketsAtEnd.exec(name)?.[1];
  const unit = inBrackets === undefined ? null : sheet.unitIn(inBrackets);
  if (!unit?.unit) return null;
  const { symbol, family } = unit.unit;
  return family !== "count" || countsInBrackets.has(symbol) ? unit : null;
}

const bracketsAtEnd = /[（([［]\s*(?:単位[：:]\s*)?([^（()）[\]［］]{1,8})\s*[)）\]］]$/u;
