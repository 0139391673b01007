import { plannedPathRule } from "../indicator/status-rule";
import type { StatusCode } from "../indicator/status-code";
import { statusWord } from "../messages/status";
import { guardOf } from "./plain-guard";
import { isForward, pair, span, type Pair, type Span } from "./plain-path";
import {
  digits,
  isWord,
  numberOf,
  round,
  type PlainArgument,
  type PlainArguments,
  type PlainCall,
} from "./plain-value";

/**
 * 期待値方式 for an actual after the baseline, on a path that rises or falls. Every other case has
 * words and reasons that no short formula holds.
 */
export function plainStatus(given: PlainArguments): PlainCall | null {
  const [actual, baseline, target, start, end, at, rule] = given;
  const path = pair(baseline, target);
  const [all, gone] = [span(start, end), span(start, at)];
  const a = numberOf(actual);
  if (!path || !all || !gone || a === null || !actual) return null;
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
  const late = `IF(${gone.to.text}>${all.to.text},${word("not-achieved")},${byPace})`;
  const code = statusNow(a, path, gone.value / all.value);
  return {
    text: asFilled(`IF(${met},${word("achieved")},${late})`, actual, path, [all, gone]),
    value: statusWord(code, "ja"),
  };
}

/** The judgement where its cells hold what it needs; else the words that say what is missing. */
function asFilled(
  judged: string,
  actual: PlainArgument,
  { from, to }: Pair,
  spans: readonly Span[],
): string {
  const numbers = [actual, from, to, ...spans.flatMap((one) => [one.from, one.to])];
  const guard = guardOf(numbers, spans.map(isForward));
  const answer = guard === null ? judged : `IF(${guard},${judged},${word("undetermined")})`;
  if (actual.kind !== "cell") return answer;
  return `IF(ISBLANK(${actual.text}),${word("not-measured")},${answer})`;
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
