import { readCell } from "../cell/read-cell";
import { readUnit, type UnitReading } from "../cell/unit-column";
import type { Position } from "../sheet/address";
import { type SheetView, textOf } from "../sheet/sheet-view";
import type { ColumnPlan } from "./plan-columns";

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
  view: SheetView,
  name: string,
  { row }: Position,
  columns: ColumnPlan,
): UnitReading | null {
  const column = columns.all.find(({ role }) => role === "unit")?.column;
  if (column !== undefined) {
    const cell = view.cellAt({ row, column });
    const unit = readCell(cell).kind === "placeholder" ? null : readUnit(textOf(cell));
    if (unit) return unit;
  }
  const [, inBrackets] =
    /[（([［]\s*(?:単位[：:]\s*)?([^（()）[\]［］]{1,8})\s*[)）\]］]$/u.exec(name) ?? [];
  const unit = inBrackets === undefined ? null : readUnit(inBrackets);
  if (!unit?.unit) return null;
  const { symbol, family } = unit.unit;
  return family !== "count" || countsInBrackets.has(symbol) ? unit : null;
}
