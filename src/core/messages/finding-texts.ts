import type { FindingData } from "../rules/finding-data";
import type { FindingKind } from "../rules/finding";

/** What a finding says to people: what is wrong in the user's own words, why it matters, what to do. */
export interface FindingText<K extends FindingKind> {
  readonly title: string;
  readonly sentence: (data: FindingData[K]) => string;
  readonly why: string;
  readonly cure: (data: FindingData[K]) => string;
}

/** One text a rule: a rule without words does not compile. */
export type FindingTexts = { readonly [K in FindingKind]: FindingText<K> };

/** `161.5%` for a ratio; one decimal, as the findings compare rounded figures. */
export function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}
