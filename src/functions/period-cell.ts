import type { Language } from "../core/messages/language";
import { formatPeriod } from "../core/period/format-period";
import type { Period } from "../core/period/period";
import type { PeriodArgument } from "./arguments";

/** A period as a result, like the one given: years that came as numbers stay numbers, others are text. */
export function periodCell(period: Period, { given }: PeriodArgument): number | string {
  if (typeof given === "number" && period.kind === "calendar-year") return period.year;
  return formatPeriod(period, writtenIn(String(given)));
}

function writtenIn(text: string): Language {
  return /[A-Za-z]/.test(text) && !/[\p{Script=Han}]/u.test(text) ? "en" : "ja";
}
