import type { Language } from "../../core/messages/language";
import { tidyTexts } from "../../core/messages/tidy-texts";
import type { TidyRow } from "../../core/tidy/tidy-row";
import { tidyRows } from "../../core/tidy/tidy-rows";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { sheetFor, tidyTable } from "../own-sheets";

/** What the machine-readable copy would be, before it is written. */
export interface TidyPreview {
  /** That of the copy's own words. */
  readonly language: Language;
  /** The sheet that is written; it is the add-in's own. */
  readonly sheet: string;
  /** The sheet is there already, and its content will be replaced. */
  readonly replaces: boolean;
  /** The rows of each indicator, in the order of the sheets. */
  readonly indicators: readonly (readonly TidyRow[])[];
  /** How many rows there are. */
  readonly rows: number;
  /** How many of them have no number: 調整中, 増加. */
  readonly withoutNumber: number;
}

/** Indicators put into rows between two pauses: a few milliseconds of work. */
const indicatorsAtOnce = 500;

/** The copy of everything that was read. `null` when nobody wanted it any more. */
export async function previewTidyCopy(
  { reading, snapshot }: KpiWorkbook,
  language: Language,
  attention: Attention,
): Promise<TidyPreview | null> {
  const { sheet, isNew } = sheetFor(snapshot, tidyTable, tidyTexts[language].sheet);
  const total = reading.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const indicators: (readonly TidyRow[])[] = [];
  let rows = 0;
  let withoutNumber = 0;
  for (const ofIndicator of tidyRows(reading)) {
    indicators.push(ofIndicator);
    rows += ofIndicator.length;
    withoutNumber += ofIndicator.filter(({ value }) => value === null).length;
    if (indicators.length % indicatorsAtOnce !== 0) continue;
    attention.report({ step: "preparing", done: indicators.length, total });
    if (!(await attention.pause())) return null;
  }
  return {
    language,
    sheet,
    replaces: !isNew,
    indicators,
    rows,
    withoutNumber,
  };
}
