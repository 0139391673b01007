import { guarded, type PlainCondition } from "./plain-guard";
import { pair, planned } from "./plain-path";
import {
  isWord,
  numberOf,
  type PlainArgument,
  type PlainArguments,
  type PlainCall,
} from "./plain-value";

/** 進捗率: how much of the way from baseline to target is done. */
export function plainProgress([actual, baseline, target]: PlainArguments): PlainCall | null {
  const path = pair(baseline, target);
  const a = numberOf(actual);
  if (!path || a === null || !actual || path.end === path.start) return null;
  const { from, to } = path;
  return {
    text: guarded(`(${actual.text}-${from.text})/(${to.text}-${from.text})`, [actual, from, to]),
    value: (a - path.start) / (path.end - path.start),
  };
}

/** 達成率: actual by target, or target by actual where less is better. */
export function plainAchievement([actual, target, baseline]: PlainArguments): PlainCall | null {
  const path = pair(actual, target);
  if (!path || path.start < 0 || path.end < 0) return null;
  const { from, to } = path;
  const conditions = [isNotNegative(from), isNotNegative(to)];
  if (isWord(baseline, [""])) {
    if (path.end === 0) return null;
    return {
      text: guarded(`${from.text}/${to.text}`, [from, to], conditions),
      value: path.start / path.end,
    };
  }
  const b = numberOf(baseline);
  if (b === null || !baseline || (path.end < b ? path.start : path.end) === 0) return null;
  return {
    text: guarded(
      `IF(${to.text}<${baseline.text},${to.text}/${from.text},${from.text}/${to.text})`,
      [from, to, baseline],
      conditions,
    ),
    value: path.end < b ? path.end / path.start : path.start / path.end,
  };
}

/** 期待値比: the way that is done by the way that was planned until then. */
export function plainPace([actual, ...path]: PlainArguments): PlainCall | null {
  const plan = planned(path);
  const [a, b] = [numberOf(actual), numberOf(path[0])];
  const [baseline] = plan?.numbers ?? [];
  if (!plan || a === null || b === null || !actual || !baseline) return null;
  if (typeof plan.value !== "number" || plan.value === b) return null;
  return {
    text: guarded(
      `(${actual.text}-${baseline.text})/((${plan.text})-${baseline.text})`,
      [actual, ...plan.numbers],
      plan.conditions,
    ),
    value: (a - b) / (plan.value - b),
  };
}

function isNotNegative(argument: PlainArgument): PlainCondition {
  return { text: `${argument.text}>=0`, of: [argument] };
}
