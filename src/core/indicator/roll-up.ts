import { progressRate } from "./rates";
import type { StatusCode, Verdict } from "./verdict";

/**
 * The five grades of 政策評価, best first: 目標超過達成, 目標達成, 相当程度進展あり, 進展が大きくない,
 * 目標に向かっていない. Labels: 目標管理型の政策評価の実施に関するガイドライン (20 December 2013).
 */
export type PolicyGrade =
  "exceeded" | "achieved" | "considerable-progress" | "little-progress" | "not-moving";

/** What many verdicts say together. */
export interface RollUp {
  /** `null` when none of them was judged. */
  readonly grade: PolicyGrade | null;
  /** The worst status among the judged; `null` when there is none. */
  readonly worst: StatusCode | null;
}

/** From this share of the planned change on, a met target counts as greatly exceeded. */
const greatlyExceeded = 1.2;

/** From this pace on, a missed target counts as near. */
const near = 0.8;

/** What is 未測定 or 判定不能 has no rank: it is no judgement. */
const worstFirst: readonly StatusCode[] = [
  "not-achieved",
  "regressed",
  "behind",
  "slightly-behind",
  "mostly-on-track",
  "on-track",
  "achieved",
  "exceeded",
];

/**
 * Rolls verdicts up into one grade and the worst status. The guideline leaves the grade to people's
 * judgement over the main indicators; the mapping from statuses is our own proposal, with every
 * indicator counted as a main one:
 *
 * - 目標超過達成: all met, each by at least 120 % of the planned change
 * - 目標達成: all met
 * - 相当程度進展あり: each met, 順調 or 概ね順調, or missed with a pace of at least 0.8
 * - 目標に向かっていない: at least half of them stepped back
 * - 進展が大きくない: everything between
 */
export function rollUp(verdicts: Iterable<Verdict>): RollUp {
  const judged = [...verdicts].filter(({ status }) => worstFirst.includes(status));
  const worst = worstFirst.find((code) => judged.some(({ status }) => status === code)) ?? null;
  return { grade: worst && gradeOf(judged.map(gradeOfOne)), worst };
}

function gradeOf(grades: readonly PolicyGrade[]): PolicyGrade {
  const all = (...allowed: PolicyGrade[]) => grades.every((grade) => allowed.includes(grade));
  if (all("exceeded")) return "exceeded";
  if (all("exceeded", "achieved")) return "achieved";
  if (all("exceeded", "achieved", "considerable-progress")) return "considerable-progress";
  const back = grades.filter((grade) => grade === "not-moving").length;
  return back * 2 >= grades.length ? "not-moving" : "little-progress";
}

function gradeOfOne(verdict: Verdict): PolicyGrade {
  switch (verdict.status) {
    case "exceeded":
      return "exceeded";
    case "achieved":
      return isGreatlyExceeded(verdict) ? "exceeded" : "achieved";
    case "on-track":
    case "mostly-on-track":
      return "considerable-progress";
    case "not-achieved":
      return gradeOfMissed(verdict.pace);
    case "regressed":
      return "not-moving";
    case "slightly-behind":
    case "behind":
    case "not-measured":
    case "undetermined":
      return "little-progress";
  }
}

function isGreatlyExceeded({ actual, baseline, target }: Verdict): boolean {
  if (actual === null || baseline === null || target === null) return false;
  const progress = progressRate(actual, baseline, target);
  return progress.ok && progress.value >= greatlyExceeded;
}

/** Its time is over: how much of the planned change was made, where that is known. */
function gradeOfMissed(pace: number | null): PolicyGrade {
  if (pace === null) return "little-progress";
  if (pace >= near) return "considerable-progress";
  return pace >= 0 ? "little-progress" : "not-moving";
}
