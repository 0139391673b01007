import type { CheckedSheet } from "../../checked-sheet";
import { headerNames } from "../../header-names";
import { governmentRule } from "../../machine-readability";
import { defineRule, type RuleHit } from "../../rule";

/** A sheet beside that of an earlier year. */
export interface YearlySheetsDiffer {
  readonly earlier: string;
  /** The columns that only the later one has. */
  readonly only: readonly string[];
}

/** Do sheets for different years (R5, R6) have tables with quite other columns? */
export const yearlySheetsDiffer = defineRule({
  id: "yearly-sheets-differ",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-07"),
  each: "workbook",
  check: (_, sheets): RuleHit<YearlySheetsDiffer>[] => {
    const before = new Map<string, CheckedSheet>();
    return sheets.flatMap((sheet) => {
      const [table] = sheet.tables;
      const series = withoutYears(sheet.snapshot.name);
      if (!table || series === sheet.snapshot.name) return [];
      const earlier = before.get(series);
      before.set(series, sheet);
      if (!earlier) return [];
      const [own, others] = [columnsOf(sheet), columnsOf(earlier)];
      const common = [...own].filter((name) => others.has(name)).length;
      if (common >= shareInCommon * Math.max(own.size, others.size)) return [];
      const { top: row, left: column } = table.range;
      return [
        {
          at: { sheet: sheet.snapshot.name, row, column },
          data: {
            earlier: earlier.snapshot.name,
            only: [...own].filter((name) => !others.has(name)),
          },
        },
      ];
    });
  },
});

/** With fewer columns in common, a program for one year cannot read the other. */
const shareInCommon = 0.5;
const years = /(?:令和|平成|昭和|[RHSＲＨＳ])?\s*[0-9０-９元]+\s*(?:年度?)?/gu;

function withoutYears(text: string): string {
  return text.replace(years, "#");
}

/** The names of the first table's columns; a year in them is no difference. */
function columnsOf(sheet: CheckedSheet): ReadonlySet<string> {
  const [table] = sheet.tables;
  const names = table ? headerNames(table, sheet) : [];
  return new Set(names.map(withoutYears).filter((name) => name !== ""));
}
