import type { Indicator } from "../indicator/indicator";
import { folded } from "../register/match-word";
import { formatCell } from "../sheet/address";
import type { HistoryEntry } from "./history-entry";
import { allSteps, type CountedSteps } from "../steps";

/** What rows and indicators that are the same have in common. */
export type IndicatorKey = string;

/** Knows which rows of the record speak of which indicator. */
export interface SameIndicator {
  readonly keyOf: (entry: HistoryEntry) => IndicatorKey;
  /** The indicator of a key, where the workbook still has it. */
  readonly indicatorOf: (key: IndicatorKey) => Indicator | null;
}

/**
 * A row and an indicator are the same by name, without regard to width, case and blanks: rows of
 * the staff's tables move, names stay. Of several with one name the cell it was recorded from
 * tells; where that is gone, nobody guesses, and the row stands for itself.
 */
export function sameIndicator(indicators: readonly Indicator[]): SameIndicator {
  return allSteps(sameIndicatorSteps(indicators, []));
}

/** Names compared between two pauses: a few milliseconds of work. */
const namesAtOnce = 250;

/** The same in steps; `entries` are those that will be asked for, so that asking is quick then. */
export function* sameIndicatorSteps(
  indicators: readonly Indicator[],
  entries: readonly HistoryEntry[],
): CountedSteps<SameIndicator> {
  const foldedName = remembered(folded);
  const names = [...indicators, ...entries];
  for (const [done, { name }] of names.entries()) {
    foldedName(name ?? "");
    if (done % namesAtOnce === namesAtOnce - 1) yield { done, total: names.length };
  }
  return byNames(indicators, foldedName);
}

function byNames(
  indicators: readonly Indicator[],
  foldedName: (text: string) => string,
): SameIndicator {
  const byName = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const name = foldedName(indicator.name);
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(indicator);
    else byName.set(name, [indicator]);
  }
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    keyOf: ({ name, place }) => {
      const known = foldedName(name ?? "");
      const namesakes = byName.get(known) ?? [];
      const [only] = namesakes;
      if (only && namesakes.length === 1) return only.id;
      const there = namesakes.find(({ nameAt }) => formatCell(nameAt) === place);
      // No address begins so: a name that is not there any more cannot be taken for one that is.
      return there?.id ?? `? ${known}${namesakes.length > 1 ? ` ${place}` : ""}`;
    },
    indicatorOf: (key) => byId.get(key) ?? null,
  };
}

function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}
