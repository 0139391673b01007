import { cellAt } from "../../../sheet/snapshot";
import { oncePerCell, ownData } from "../../indicator-data";
import { localFiscalYear } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A year that may be 年 or 年度. */
export interface YearKindUnstated {
  readonly written: string;
}

/** A bare year that a word follows which needs a month: 2022時点, 2030末. */
const bareYear = /(?<![\d.,])((?:19|20)\d{2})\s*(?:時点|現在|末)/u;

/**
 * Does a year say whether it is 年 or 年度? Tokyo's 「2022時点」 may be any month from January 2022 to
 * March 2023. Said once a table, at its first such header.
 */
export const yearKindUnstated = defineRule({
  id: "year-kind-unstated",
  group: "values",
  severity: "advice",
  source: localFiscalYear,
  each: "table",
  check: (table, { snapshot }): RuleHit<YearKindUnstated>[] => {
    const headers = oncePerCell(
      table.indicators.flatMap(ownData).flatMap(({ periodAt: at }) => (at ? [{ at }] : [])),
    );
    const found = headers
      .map(({ at }) => ({ at, data: { written: cellAt(snapshot, at).text.trim() } }))
      .find(({ data }) => bareYear.test(data.written.normalize("NFKC").replace(/\s+/gu, "")));
    return found ? [found] : [];
  },
});
