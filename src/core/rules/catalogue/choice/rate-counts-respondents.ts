import { careDashboard } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A share among those who answered. */
export interface RateCountsRespondents {
  /** 「入力のある事業者」 */
  readonly counted: string;
}

/** Those who filled something in, and within the same sentence the share that is worked out of them. */
const respondents =
  /((?:入力|記載|回答|報告|登録)(?:の|が)(?:ある|あった)[^\s、。「」（）()]{0,8}?(?:者|所|団体|施設|法人|市町村|市町))[^。]{0,200}?(?:割合|率)/u;

/**
 * Does a share rise when more people report? Mie KPI① is worked out of offices 「入力のある事業者」: telling
 * offices to fill in the form changes the figure without any new equipment.
 */
export const rateCountsRespondents = defineRule({
  id: "rate-counts-respondents",
  group: "choice",
  severity: "advice",
  source: careDashboard,
  each: "sheet",
  check: ({ texts, tables }): RuleHit<RateCountsRespondents>[] => {
    const hasShares = tables.some(({ indicators }) =>
      indicators.some(({ unit }) => unit?.family === "ratio"),
    );
    if (!hasShares) return [];
    return texts.flatMap(({ text, at }) => {
      const counted = respondents.exec(text)?.[1];
      return counted ? [{ at, data: { counted } }] : [];
    });
  },
});
