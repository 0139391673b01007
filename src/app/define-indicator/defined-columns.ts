import { columnTexts, type DefinedColumn } from "../../core/define/column-texts";
import type { IndicatorDraft } from "../../core/define/draft";
import { echoPeriod, echoValue, valueOf } from "../../core/define/echo";
import { understand } from "../../core/define/understand";
import { countOf, type CountList } from "../../core/define/count-list";
import type { Language } from "../../core/messages/language";
import { absolute, literal } from "../../core/register/live-formula";
import type { RegisterColumn } from "../../core/register/columns";
import { valueCell, wordCell, type DefinedCell } from "./defined-cell";

/** The columns that staff have said something else about than the workbook says. */
export function definedColumns(
  { subject, given, content }: IndicatorDraft,
  list: CountList | null,
  { language, rowUnit }: { readonly language: Language; readonly rowUnit: string },
): ReadonlyMap<RegisterColumn, DefinedCell> {
  const before = columnTexts(given, understand(given), language);
  const now = columnTexts(content, understand(content), language);
  const cells = new Map<RegisterColumn, DefinedCell>();
  const unit = now.unit === before.unit ? rowUnit : now.unit;
  for (const column of Object.keys(now) as DefinedColumn[]) {
    // A new row says its kind even where it is the usual one.
    const isSaid = now[column] !== before[column] || (column === "kind" && subject === null);
    if (!isSaid || column === "actualPeriod") continue;
    const isValue = column === "baseline" || column === "target";
    cells.set(column, isValue ? valueCell(now[column], now.unit, unit) : wordCell(now[column]));
  }
  const { count } = content;
  const unchanged = JSON.stringify(count) === JSON.stringify(given.count);
  if (!count || !list || unchanged) return cells;
  cells.set("actual", countCell(count.threshold, list));
  if (valueOf(echoPeriod(now.actualPeriod))) cells.set("actualPeriod", wordCell(now.actualPeriod));
  return cells;
}

/**
 * The count follows the list: `=KPI.COUNT_REACHING('市町'!$C$3:$C$31,"30％以上")`. Staff's own formula as
 * far as the register is concerned: an update leaves it alone.
 */
function countCell(threshold: string, { range, ...list }: CountList): DefinedCell {
  const { sheet, top, left, bottom, right } = range;
  const first = absolute({ sheet, row: top, column: left });
  const last = absolute({ sheet, row: bottom, column: right }).replace(/^.*!/u, "");
  const reaching = countOf({ range, ...list }, echoValue(threshold, null))?.count.reaching ?? 0;
  return {
    cell: {
      kind: "formula",
      formula: `=KPI.COUNT_REACHING(${first}:${last},${literal(threshold.trim())})`,
      format: "#,##0",
    },
    shows: String(reaching),
    gives: reaching,
  };
}
