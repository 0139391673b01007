import { headerNames } from "../../header-names";
import { governmentRule } from "../../machine-readability";
import { defineRule, type RuleHit } from "../../rule";

/** A workbook that does not describe its data. */
export interface MetadataMissing {
  readonly tables: number;
}

/** Does the workbook say nowhere how its figures are defined, where they come from, or when they were updated? */
export const metadataMissing = defineRule({
  id: "metadata-missing",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-08"),
  each: "workbook",
  check: ({ reading }, sheets): RuleHit<MetadataMissing>[] => {
    const [table] = reading.tables;
    if (!table) return [];
    const spoken = sheets.flatMap((sheet) => [
      ...sheet.texts.map(({ text }) => text),
      ...sheet.tables.flatMap((own) => [
        ...headerNames(own, sheet),
        ...own.notes.map(({ text }) => text),
      ]),
    ]);
    if (spoken.some((text) => described.test(text))) return [];
    const { sheet, top: row, left: column } = table.range;
    return [{ at: { sheet, row, column }, data: { tables: reading.tables.length } }];
  },
});

const described =
  /出典|資料[:：]|定義|算出|計算式|更新|作成日|調査名|データソース|source|definition|updated/iu;
