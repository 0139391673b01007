import type { Language } from "../messages/language";
import { kindWords } from "../messages/register-words";
import { tidyColumns, tidyTexts, type TidyColumn } from "../messages/tidy-texts";
import { isoDay, type Day } from "../period/period-days";
import { toSerial } from "../period/to-serial";
import { formatPosition } from "../sheet/address";
import { plainText } from "./plain-text";
import type { TidyRow } from "./tidy-row";

/** A cell of the copy: `null` is blank; a day that Excel has no date for is its ISO text. */
export type TidyCell = string | number | { readonly serial: number } | null;

/** The names of the columns. */
export function tidyHeader(language: Language): readonly string[] {
  const { headers } = tidyTexts[language];
  return tidyColumns.map((column) => headers[column]);
}

/** The cells of a row, in the order of the columns. */
export function tidyCells(row: TidyRow, language: Language): readonly TidyCell[] {
  const words = tidyTexts[language];
  const cells: Readonly<Record<TidyColumn, TidyCell>> = {
    number: row.number,
    indicator: row.indicator,
    area: row.area ?? words.noArea,
    kind: kindWords[row.kind][language],
    meaning: words.meanings[row.meaning],
    series: row.series ?? words.own,
    start: row.period && dayCell(row.period.first),
    end: row.period && dayCell(row.period.last),
    value: row.value,
    unit: row.unit,
    comparator: row.comparator && words.comparators[row.comparator],
    state: words.states[row.state],
    note: row.note === "" ? null : row.note,
    sheet: plainText(row.at.sheet),
    cell: formatPosition(row.at),
  };
  return tidyColumns.map((column) => cells[column]);
}

function dayCell(day: Day): TidyCell {
  const serial = toSerial(day);
  return serial === null ? isoDay(day) : { serial };
}
