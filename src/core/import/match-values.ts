import { comparePeriods } from "../period/calendar";
import type { Period } from "../period/period";
import { oneLine } from "../table/one-line";
import { fold, similar, SlotIndex } from "./slot-index";
import type { Slot } from "./slot";
import type { SourceValue } from "./source-value";
import { allSteps, type CountedSteps } from "../steps";

/** What a person has to look at before a value is taken for the right one. */
export type Doubt =
  | "name" // only alike
  | "column" // the lists' headers differ
  | "area"
  | "unit"
  | "percent" // a plain 31.2 for a place in ％
  | "period" // the source does not say when
  | "year-kind" // 年 against 年度
  | "about" // 約62％, 30％以上: no exact number
  | "several"; // more than one place, or more than one value for it

/** Why a value has no place. */
export type Homeless =
  | "name" // nothing of that name
  | "period" // no cell for that period
  | "no-place" // the indicator has no cell for actuals, and no row in 台帳
  | "formula" // its place is calculated
  | "older"; // the place holds, or gets, a newer value

/** A place that a value may belong to. */
export interface Candidate {
  readonly slot: Slot;
  /** In the unit's own size, as it would be written. */
  readonly value: number;
  readonly doubts: readonly Doubt[];
}

/** A value of the source with its places, the likeliest first. */
export interface Match {
  readonly source: SourceValue;
  /** `same`: it stands there already. */
  readonly state: "matched" | "unsure" | "same" | "unmatched";
  readonly candidates: readonly Candidate[];
  readonly homeless: Homeless | null;
}

/** Values matched between two steps. */
const matchedAtOnce = 500;
/** Candidates beyond these help nobody to choose. */
const mostCandidates = 20;

/** Which place each value belongs to: by name, then by area, unit, period and column. Linear but for alike names, of which only some are looked at. */
export function matchValues(
  values: readonly SourceValue[],
  slots: readonly Slot[],
): readonly Match[] {
  return allSteps(matchSteps(values, slots));
}

/** The same in steps of a few milliseconds: each says how many values it has done. */
export function* matchSteps(
  values: readonly SourceValue[],
  slots: readonly Slot[],
): CountedSteps<readonly Match[]> {
  const index = new SlotIndex(slots, values.length);
  const matches: Match[] = [];
  for (const value of values) {
    matches.push(matchOne(value, index));
    if (matches.length % matchedAtOnce === 0) yield { done: matches.length, total: values.length };
  }
  return withoutRivals(matches);
}

function matchOne(source: SourceValue, index: SlotIndex): Match {
  const named = index.named(source.name);
  if (named.length === 0) return homeless(source, "name");
  const timely = named.filter((slot) => isTimely(source, slot));
  if (timely.length === 0) {
    const older = named.every((slot) => isOlder(source, slot));
    return homeless(source, older ? "older" : "period");
  }
  const places = timely.filter(({ kind, holds }) => kind !== "none" && holds !== "formula");
  if (places.length === 0) {
    return homeless(source, timely.some(({ kind }) => kind !== "none") ? "formula" : "no-place");
  }
  const candidates = places
    .map((slot) => candidateOf(source, slot))
    .sort((a, b) => weight(a) - weight(b))
    .filter(isWorthChoosing)
    .slice(0, mostCandidates);
  const [best, second] = candidates;
  if (!best) return homeless(source, "name");
  const tied = second !== undefined && weight(second) === weight(best);
  const doubts: readonly Doubt[] = tied ? [...best.doubts, "several"] : best.doubts;
  const state = doubts.length > 0 ? "unsure" : isSame(best) ? "same" : "matched";
  return {
    source,
    state,
    candidates: [{ ...best, doubts }, ...candidates.slice(1)],
    homeless: null,
  };
}

function homeless(source: SourceValue, reason: Homeless): Match {
  return { source, state: "unmatched", candidates: [], homeless: reason };
}

/** 現状値 is an actual only where it was measured after the baseline. */
function isOlder({ role, period }: SourceValue, { since }: Slot): boolean {
  if (role !== "current") return false;
  return period === null || since === null || comparePeriods(period, since) <= 0;
}

function isTimely(source: SourceValue, slot: Slot): boolean {
  if (isOlder(source, slot)) return false;
  const { period } = source;
  if (!period || !slot.period) return true;
  return isSamePeriod(period, slot.period) || isSameYear(period, slot.period);
}

function isSamePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}

/** 2026年 and 令和８年度: likely meant as one, but a person has to say so. */
function isSameYear(a: Period, b: Period): boolean {
  const whole = ["fiscal-year", "calendar-year"];
  return whole.includes(a.kind) && whole.includes(b.kind) && a.year === b.year;
}

function candidateOf(source: SourceValue, slot: Slot): Candidate {
  const { quantity, period, area } = source;
  const sameColumn = isSameColumn(source, slot);
  const otherColumn = slot.kind === "list" && !sameColumn;
  const unitless = quantity.unit === null && slot.unit?.symbol === "%";
  const raised: readonly (readonly [Doubt, boolean])[] = [
    ["name", fold(source.name) !== fold(slot.name)],
    ["area", area !== null && slot.area !== null && !similar(area, slot.area)],
    ["column", otherColumn],
    ["year-kind", period !== null && slot.period !== null && !isSamePeriod(period, slot.period)],
    ["period", period === null && !sameColumn],
    ["about", quantity.comparator !== null],
    ["percent", unitless],
    ["unit", hasOtherUnit(source, slot)],
  ];
  // 31.2 in a column without a sign is 31.2 %, 0.312 the ratio that Excel keeps for it.
  const value = unitless && Math.abs(quantity.value) > 1 ? quantity.value / 100 : quantity.value;
  return { slot, value, doubts: raised.flatMap(([doubt, holds]) => (holds ? [doubt] : [])) };
}

/** Do both stand under the same words of a list? */
function isSameColumn({ header }: SourceValue, slot: Slot): boolean {
  const { kind, header: own } = slot;
  return kind === "list" && header !== null && own !== null && fold(header) === fold(own);
}

function hasOtherUnit({ quantity }: SourceValue, { unit }: Slot): boolean {
  return quantity.unit !== null && unit !== null && quantity.unit.symbol !== unit.symbol;
}

/** Where a place fits well, those that fit much worse only stand in the way: the other columns of a list. */
function isWorthChoosing(candidate: Candidate, _: number, [best]: readonly Candidate[]): boolean {
  return best === undefined || weight(candidate) - weight(best) < 4;
}

/** Grave doubts weigh more: another name is worse than another column. */
function weight({ doubts }: Candidate): number {
  const weights: Readonly<Record<Doubt, number>> = {
    name: 16,
    unit: 8,
    area: 8,
    column: 4,
    "year-kind": 2,
    percent: 1,
    period: 1,
    about: 1,
    several: 1,
  };
  return doubts.reduce((sum, doubt) => sum + weights[doubt], 0);
}

function isSame({ slot, value }: Candidate): boolean {
  return slot.value !== null && Math.abs(slot.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Of several values for one place the newest counts in 台帳; elsewhere a person has to choose. */
function withoutRivals(matches: readonly Match[]): readonly Match[] {
  const bySlot = new Map<string, Match[]>();
  for (const match of matches) {
    const [best] = match.candidates;
    if (best) bySlot.set(best.slot.key, [...(bySlot.get(best.slot.key) ?? []), match]);
  }
  return matches.map((match) => {
    const [best, ...others] = match.candidates;
    const rivals = best ? (bySlot.get(best.slot.key) ?? []) : [];
    if (!best || rivals.length < 2) return match;
    if (best.slot.kind === "register" && rivals.every(({ source }) => source.period !== null)) {
      return isNewest(match, rivals) ? match : homeless(match.source, "older");
    }
    const asked: Candidate = {
      ...best,
      doubts: [...new Set([...best.doubts, "several" as const])],
    };
    return { ...match, state: "unsure", candidates: [asked, ...others] };
  });
}

function isNewest({ source }: Match, rivals: readonly Match[]): boolean {
  return rivals.every(
    (rival) =>
      rival.source === source ||
      (source.period && rival.source.period
        ? comparePeriods(source.period, rival.source.period) > 0
        : false),
  );
}

/** The name of a value as a person reads it. */
export function sourceName({ name, header }: SourceValue): string {
  return header === null ? oneLine(name) : `${oneLine(name)}／${header}`;
}
