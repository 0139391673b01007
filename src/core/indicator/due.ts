import { comparePeriods } from "../period/calendar";
import type { Period } from "../period/period";
import type { Indicator } from "./indicator";

/** A day, as data: `core` has no clock. */
export type Day = Extract<Period, { readonly kind: "date" }>;

/** What should be there by a day, and is not. */
export interface Due {
  /** The latest period with a planned value or the target that is over, and has no actual yet. */
  readonly actual: Period | null;
  /** 次回公表 as the register has it, when its time has come. */
  readonly publication: Period | null;
}

/**
 * What an indicator lacks on a day. A period is over on the day after its last; an actual of a later
 * period makes up for it. A publication is due from the end of the period that staff expected it in,
 * until they write down the next one.
 */
export function dueOn(indicator: Indicator, today: Day): Due {
  const { planned, target, actuals, register } = indicator;
  const isOver = (period: Period) => comparePeriods(period, today) < 0;
  const latest = [...planned, target]
    .flatMap((datum) => (datum?.quantity && datum.period ? [datum.period] : []))
    .filter(isOver)
    .toSorted(comparePeriods)
    .at(-1);
  const isMeasured = actuals.some(
    ({ quantity, period }) => quantity && period && latest && comparePeriods(period, latest) >= 0,
  );
  const publication = register?.nextPublication?.period ?? null;
  return {
    actual: latest && !isMeasured ? latest : null,
    publication: publication && comparePeriods(publication, today) <= 0 ? publication : null,
  };
}
