import { plannedPathRule } from "../indicator/status-rule";
import type { StatusCode } from "../indicator/status-code";
import { statusWord } from "../messages/status";
import { pair, span, type Pair } from "./plain-path";
import {
  digits,
  isWord,
  numberOf,
  round,
  type PlainArguments,
  type PlainCall,
} from "./plain-value";

/**
 * 期待値方式 for an actual after the baseline, on a path that rises or falls. Every other case has
 * words and reasons that no short formula holds.
 */
export function plainStatus([
  actual,
  baseline,
  target,
  start,
  end,
  at,
  rule,
]: PlainArguments): PlainCall | null {
  const path = pair(baseline, target);
  const [all, gone] = [span(start, end), span(start, at)];
  const a = numberOf(actual);
  if (!path || !all || !gone || a === null || !actual || !end || !at) return null;
  if (!isWord(rule, ["", "期待値方式", "planned-path"])) return null;
  if (all.value <= 0 || gone.value <= 0 || path.start === path.end) return null;
  const { from, to } = path;
  const share = `${gone.text}/${all.text}`;
  const pace = `ROUND((${actual.text}-${from.text})/((${to.text}-${from.text})*${share}),${digits})`;
  const byPace = bands.reduceRight(
    (below, band) => `IF(${pace}>=${band.from},${word(band.status)},${below})`,
    word(otherwise),
  );
  const met = `IF(${to.text}>=${from.text},${actual.text}>=${to.text},${actual.text}<=${to.text})`;
  const late = `IF(${at.text}>${end.text},${word("not-achieved")},${byPace})`;
  const code = statusNow(a, path, gone.value / all.value);
  return { text: `IF(${met},${word("achieved")},${late})`, value: statusWord(code, "ja") };
}

const { bands, otherwise } = plannedPathRule;

/** The same with the numbers as they are; `share` of the way in time is above 1 after the target. */
function statusNow(actual: number, { start, end }: Pair, share: number): StatusCode {
  const isMet = end >= start ? actual >= end : actual <= end;
  if (isMet) return "achieved";
  if (share > 1) return "not-achieved";
  const pace = round((actual - start) / ((end - start) * share));
  return bands.find(({ from }) => pace >= from)?.status ?? otherwise;
}

function word(code: StatusCode): string {
  return `"${statusWord(code, "ja")}"`;
}
