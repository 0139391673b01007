import type { Datum, Indicator } from "../../core/indicator/indicator";
import type { Day } from "../../core/indicator/due";
import type { Verdict } from "../../core/indicator/verdict";
import { wholeName } from "../../core/messages/history-sheet";
import type { Language } from "../../core/messages/language";
import { statusWord, tallyText } from "../../core/messages/status";
import { formatPeriod } from "../../core/period/format-period";
import { toSerial } from "../../core/period/to-serial";
import { judgedActual } from "../../core/report/indicator-facts";
import { formatCell } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import { oneLine } from "../../core/table/one-line";
import type { KpiWorkbook } from "../kpi-workbook";
import { plainFormat } from "../register/value-format";
import type { PlannedCell } from "../write-plan";
import { wholeId, type RecordRow } from "./record-preview";
import { blank, textCell } from "../planned-cells";

/** Makes the rows of a record of one day, in one language. */
export function recordRows(
  { snapshot, settings, verdicts }: KpiWorkbook,
  day: Day,
  language: Language,
): {
  readonly rowOf: (indicator: Indicator) => RecordRow;
  readonly wholeOf: (indicators: readonly Indicator[]) => RecordRow;
} {
  const { words } = settings;
  const date = dayCell(day);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    rowOf: (indicator) => {
      const { id, name, nameAt, unit } = indicator;
      const verdict = verdicts.get(id);
      const actual = judgedActual(indicator, verdict);
      const format = formatOf(indicator, actual, sheets);
      const place = formatCell(nameAt);
      return {
        id,
        cells: {
          date,
          indicator: textCell(oneLine(name)),
          value: number(verdict?.actual, format),
          unit: textCell(unit?.symbol ?? ""),
          period: textCell(
            verdict?.actualPeriod ? formatPeriod(verdict.actualPeriod, language) : "",
          ),
          // At the actual's own period: without one there is nothing to hold against it.
          planned: verdict?.actual == null ? blank : number(verdict.planned, format),
          pace: number(verdict?.pace, "0.00"),
          status: textCell(verdict ? statusWord(verdict.status, language, words) : ""),
          place: textCell(place),
          code: textCell(verdict?.status ?? ""),
        },
      };
    },
    wholeOf: (indicators) => ({
      id: wholeId,
      cells: {
        date,
        indicator: textCell(wholeName[language]),
        value: blank,
        unit: blank,
        period: blank,
        planned: blank,
        pace: blank,
        status: textCell(tallyText(judged(indicators, verdicts), language, words)),
        place: blank,
        code: blank,
      },
    }),
  };
}

function judged(
  indicators: readonly Indicator[],
  verdicts: KpiWorkbook["verdicts"],
): readonly Verdict[] {
  return indicators.flatMap(({ id }) => verdicts.get(id) ?? []);
}

function dayCell(day: Day): PlannedCell {
  const serial = toSerial(day);
  return serial === null ? blank : { kind: "number", value: serial, format: "yyyy-mm-dd" };
}

/** As the staff's own cell shows it: its places, its ％. */
function formatOf(
  { unit, baseline, target }: Indicator,
  actual: Datum | null,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): string {
  const datum = actual ?? baseline ?? target;
  const sheet = datum && sheets.get(datum.at.sheet);
  const shown = sheet ? cellAt(sheet, datum.at).text : "";
  const value = datum?.quantity ?? { value: 0, comparator: null, per: null };
  return plainFormat({ ...value, unit }, shown);
}

function number(value: number | null | undefined, format: string): PlannedCell {
  return value == null ? blank : { kind: "number", value, format };
}
