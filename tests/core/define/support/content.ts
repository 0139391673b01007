import { emptyContent, type DraftContent, type DraftText } from "../../../../src/core/define/draft";

/** What staff say, given as texts and other answers. */
export function saying(
  texts: Partial<Record<DraftText, string>>,
  changes: Partial<DraftContent> = {},
): DraftContent {
  return { ...emptyContent, ...changes, texts: { ...emptyContent.texts, ...texts } };
}

/** KPI① of Mie as it is typed: 26 % to 90 % in four years. */
export const mieTexts = {
  name: "ＩＣＴ・介護ロボット等の導入率",
  unit: "％",
  baseline: "26.0％",
  baselinePeriod: "令和７年",
  target: "90％",
  targetPeriod: "2029年",
} as const;
