import { achievementRate, progressRate } from "../../../indicator/rates";
import type { Datum, DerivedSeries, Indicator } from "../../../indicator/indicator";
import { formatCell, type CellAddress } from "../../../sheet/address";
import { followed, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A rate whose numbers follow another definition than its label. */
export interface RateMislabeled {
  readonly label: string;
  readonly indicator: string;
  readonly printed: string;
  /** As ratios, for the first of the numbers. */
  readonly achievement: number;
  readonly progress: number;
  readonly follows: "achievement" | "progress";
}

const labels = { achievement: /達成率|achievement/iu, progress: /進捗率|progress/iu };

/** A printed rate beside what the definitions give; each against the target and against the path. */
interface Compared {
  readonly at: CellAddress;
  readonly label: string;
  readonly indicator: string;
  readonly printed: string;
  readonly value: number;
  readonly digits: number;
  readonly achievement: readonly number[];
  readonly progress: readonly number[];
}

/**
 * Are 達成率 (actual ÷ target) and 進捗率 (the part of the way from the baseline) called by their names?
 * 30 → 80 with 40 so far is 50 % of the target and 20 % of the way. Told where all numbers of a column
 * or row fit the other definition, and none its own.
 */
export const rateMislabeled = defineRule({
  id: "rate-mislabeled",
  group: "targets",
  severity: "error",
  source: null,
  each: "table",
  check: (table): RuleHit<RateMislabeled>[] => {
    const byLabel = new Map<string, Compared[]>();
    for (const indicator of followed(table)) {
      for (const one of indicator.derived.flatMap((series) => comparedIn(indicator, series))) {
        const group = byLabel.get(formatCell(one.at));
        if (group) group.push(one);
        else byLabel.set(formatCell(one.at), [one]);
      }
    }
    return [...byLabel.values()].flatMap(mislabeled);
  },
});

function mislabeled(cells: readonly Compared[]): RuleHit<RateMislabeled>[] {
  const [first] = cells;
  const claims = first && (labels.achievement.test(first.label) ? "achievement" : "progress");
  const follows = claims === "achievement" ? "progress" : "achievement";
  const [achievement, progress] = [first?.achievement[0], first?.progress[0]];
  if (!first || !claims || achievement === undefined || progress === undefined) return [];
  const wrong = cells.every((cell) => fits(cell, follows) && !fits(cell, claims));
  const { at, label, indicator, printed } = first;
  return wrong ? [{ at, data: { label, indicator, printed, achievement, progress, follows } }] : [];
}

function fits(cell: Compared, by: RateMislabeled["follows"]): boolean {
  return cell[by].some((rate) => Number(rate.toFixed(cell.digits)) === cell.value);
}

function comparedIn(indicator: Indicator, { label, labelAt, data }: DerivedSeries): Compared[] {
  if (!labels.achievement.test(label) && !labels.progress.test(label)) return [];
  return data.flatMap((printed): Compared[] => {
    const actual = actualOf(indicator, printed);
    const [from, to] = [indicator.baseline?.quantity, indicator.target?.quantity];
    if (!printed.quantity || !actual?.quantity || !from || !to) return [];
    const planned = indicator.planned.find((one) => one.at.column === actual.at.column)?.quantity;
    const goals = [to.value, ...(planned ? [planned.value] : [])];
    const now = actual.quantity.value;
    const rates = [
      goals.map((goal) => achievementRate(now, goal, indicator.direction)),
      goals.map((goal) => progressRate(now, from.value, goal)),
    ].map((results) => results.flatMap((result) => (result.ok ? [result.value] : [])));
    const [achievement = [], progress = []] = rates;
    const { name } = indicator;
    const written = { at: labelAt, label, indicator: name, printed: writtenIn(printed) };
    const { value } = printed.quantity;
    return [{ ...written, value, digits: digitsOf(printed), achievement, progress }];
  });
}

/** In a row of rates the one above it in its column; beside a single rate the newest. */
function actualOf({ actuals }: Indicator, printed: Datum): Datum | undefined {
  return (
    actuals.find(({ at }) => at.column === printed.at.column) ??
    actuals.findLast(({ at, quantity }) => quantity && at.row === printed.at.row)
  );
}

/** To how many decimals the ratio is printed: 40% to 2, 40.5% to 3, 0.4 to 1. */
function digitsOf({ quantity, reading }: Datum): number {
  const text = "text" in reading ? reading.text.normalize("NFKC") : "";
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.min(decimals + (quantity?.unit?.family === "ratio" ? 2 : 0), 15);
}
