import type { Indicator } from "../../../indicator/indicator";
import { comparePeriods } from "../../../period/calendar";
import type { Period } from "../../../period/period";
import type { KpiTable } from "../../../table/kpi-table";
import { type DatedNumber, isDatedNumber, oncePerCell } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** Values for comparison that are older than the baseline beside them. */
export interface ReferencePeriodDiffers {
  readonly reference: string;
  readonly referencePeriod: Period;
  readonly baselinePeriod: Period;
}

/**
 * Are the values for comparison as new as the baseline? Mie KPI④: the baseline is of November, the
 * national and prefectural figures under it are of August. Silent where the row has a value of the
 * baseline's own period.
 */
export const referencePeriodDiffers = defineRule({
  id: "reference-period-differs",
  group: "values",
  severity: "advice",
  source: null,
  each: "table",
  check: (table): readonly RuleHit<ReferencePeriodDiffers>[] => {
    const baseline = firstBaseline(table);
    return oncePerCell(table.indicators.flatMap((indicator) => older(indicator, baseline)));
  },
});

function older(
  indicator: Indicator,
  besides: DatedNumber | null,
): RuleHit<ReferencePeriodDiffers>[] {
  const own = indicator.kind === "reference" ? besides : indicator.baseline;
  if (!isDatedNumber(own)) return [];
  return indicator.references.flatMap(({ label, labelAt, data }) => {
    const measured = data
      .filter(isDatedNumber)
      .filter(({ period }) => comparePeriods(period, own.period) <= 0);
    const latest = measured.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
    if (!latest || comparePeriods(latest.period, own.period) === 0) return [];
    const reference = indicator.kind === "reference" ? indicator.name : label;
    const at = indicator.kind === "reference" ? indicator.nameAt : labelAt;
    const compared = { reference, referencePeriod: latest.period, baselinePeriod: own.period };
    return [{ at, data: compared }];
  });
}

/** What a reference row of its own is compared with. */
function firstBaseline({ indicators }: KpiTable): DatedNumber | null {
  return indicators.map(({ baseline }) => baseline).find(isDatedNumber) ?? null;
}
