/** The words of all rules, best first, then those that are no judgement. */
export type StatusCode =
  | "exceeded" // 超過達成: only by a rule that has a grade above the target
  | "achieved" // 達成
  | "on-track" // 順調
  | "mostly-on-track" // 概ね順調
  | "slightly-behind" // やや遅れ
  | "behind" // 遅れ
  | "regressed" // 後退
  | "not-achieved" // 未達: after the target's period
  | "not-measured" // 未測定: no actual yet
  | "undetermined"; // 判定不能: with its reason
