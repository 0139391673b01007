import { isCounted } from "../core/indicator/is-counted";
import type { Verdict } from "../core/indicator/verdict";
import { statusWord, tallyText } from "../core/messages/status";
import { outputLanguage } from "../core/settings/settings";
import { cellAt } from "../core/sheet/snapshot";
import { indicatorsInRows } from "./indicators-in-rows";
import type { KpiWorkbook } from "./kpi-workbook";
import { asksWithArguments, type StatusAnswers } from "./status-cells";

/**
 * In a row of an indicator its status, elsewhere how many indicators have which; in the words and
 * the language of the workbook's settings.
 */
export function statusAnswers(workbook: KpiWorkbook): StatusAnswers {
  const indicatorOf = indicatorsInRows(workbook);
  const { words } = workbook.settings;
  const language = outputLanguage(workbook.settings, "ja");
  const total = tallyText(judgedVerdicts(workbook), language, words);
  const sheets = new Map(workbook.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (cell) => {
    const sheet = sheets.get(cell.sheet);
    // Only with empty cells for all of its arguments does such a formula ask: nothing was measured.
    if (sheet && asksWithArguments(cellAt(sheet, cell).formula)) {
      return statusWord("not-measured", "ja");
    }
    const indicator = indicatorOf(cell);
    const verdict = indicator && workbook.verdicts.get(indicator.id);
    return verdict ? statusWord(verdict.status, language, words) : total;
  };
}

/** As in the summary. */
function judgedVerdicts({ reading, verdicts }: KpiWorkbook): readonly Verdict[] {
  return reading.tables
    .flatMap((table) => table.indicators)
    .filter(isCounted)
    .flatMap(({ id }) => verdicts.get(id) ?? []);
}
