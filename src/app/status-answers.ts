import type { Verdict } from "../core/indicator/verdict";
import { statusWord, tallyText } from "../core/messages/status";
import { cellAt } from "../core/sheet/snapshot";
import { indicatorsInRows } from "./indicators-in-rows";
import type { KpiWorkbook } from "./kpi-workbook";
import { asksWithArguments, type StatusAnswers } from "./status-cells";

/**
 * In a row of an indicator its status, elsewhere how many indicators have which.
 */
export function statusAnswers(workbook: KpiWorkbook): StatusAnswers {
  const indicatorOf = indicatorsInRows(workbook);
  const total = tallyText(judgedVerdicts(workbook), "ja");
  const sheets = new Map(workbook.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (cell) => {
    const sheet = sheets.get(cell.sheet);
    // Only with empty cells for all of its arguments does such a formula ask: nothing was measured.
    if (sheet && asksWithArguments(cellAt(sheet, cell).formula)) {
      return statusWord("not-measured", "ja");
    }
    const indicator = indicatorOf(cell);
    const verdict = indicator && workbook.verdicts.get(indicator.id);
    return verdict ? statusWord(verdict.status, "ja") : total;
  };
}

/** As in the summary: what only serves for comparison, or has no target, is not counted. */
function judgedVerdicts({ reading, verdicts }: KpiWorkbook): readonly Verdict[] {
  return reading.tables
    .flatMap((table) => table.indicators)
    .filter(({ kind, target }) => kind !== "reference" && target)
    .flatMap(({ id }) => verdicts.get(id) ?? []);
}
