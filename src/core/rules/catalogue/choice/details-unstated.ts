import { checkedSheets, type CheckedSheet } from "../../checked-sheet";
import { headerNames } from "../../header-names";
import { measurementDetails, type MeasurementDetail } from "../../measurement-details";
import { defineRule, type RuleHit } from "../../rule";

/** What no word of the workbook says about measuring its indicators. */
export interface DetailsUnstated {
  readonly indicators: number;
  readonly missing: readonly MeasurementDetail[];
}

/** Words that answer, in headers, names and sentences; in half width. */
const words: Readonly<Record<MeasurementDetail, RegExp>> = {
  source: /出典|出所|資料:|調査|アンケート|統計|から算出|による集計|source/iu,
  frequency: /頻度|測定時期|調査時期|毎(?:年度?|月)(?:の?調査|測定|把握|集計)|frequency/iu,
  owner: /担当(?:課|室|部|係|部署|:|$)|所管|主管|実施主体|owner/iu,
  nextPublication: /次回|公表(?:予定|時期)|フィードバック|next publication/iu,
};

/**
 * Without a register: does the workbook say where its values come from, how often they are measured,
 * who sees to it and when the next ones come? Said once a workbook, at the head of its first table.
 */
export const detailsUnstated = defineRule({
  id: "details-unstated",
  group: "choice",
  severity: "advice",
  source: null,
  each: "workbook",
  *check(view): Generator<RuleHit<DetailsUnstated> | null> {
    const { tables } = view.reading;
    const indicators = tables.flatMap((table) => table.indicators);
    const measured = indicators.filter(({ kind }) => kind !== "reference").length;
    const [first] = tables;
    if (!first || measured === 0 || indicators.some(({ register }) => register)) return;
    const missing = new Set(measurementDetails);
    for (const sheet of checkedSheets(view)) {
      for (const text of writtenOn(sheet)) {
        const plain = text.normalize("NFKC");
        for (const detail of missing) if (words[detail].test(plain)) missing.delete(detail);
      }
      yield null;
    }
    if (missing.size === 0) return;
    const { sheet, top: row, left: column } = first.range;
    const head = first.evidence.find(({ role }) => role === "name")?.at;
    const data = { indicators: measured, missing: [...missing] };
    yield { at: head ?? { sheet, row, column }, data };
  },
});

/** The words around and in the tables: sentences, notes, headers, names. */
function writtenOn(sheet: CheckedSheet): readonly string[] {
  return [
    ...sheet.texts.map(({ text }) => text),
    ...sheet.tables.flatMap((table) => [
      ...headerNames(table, sheet),
      ...table.notes.map(({ text }) => text),
      ...table.indicators.map(({ name }) => name),
    ]),
  ];
}
