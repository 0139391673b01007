import type { CellAddress } from "../../../sheet/address";
import { defineRule, type RuleHit } from "../../rule";

/** A success that depends on a word which everyone measures otherwise. */
export interface CriterionUndefined {
  readonly indicator: string;
  readonly word: string;
}

/** 定着した, but not 定着率: the rate has a definition of its own. */
const vague =
  /同等の?|同程度の?|一定(?:の|以上の)(?:水準|効果|成果)|十分(?:な|に)|適切(?:な|に)|定着した|定着している|おおむね良好/u;

/** What people feel needs no other measure than their answer. */
const ofOpinion = /感じ|思[うっい]|回答|答え|満足/u;

/**
 * Is it said when something counts? Mie KPI② counts offices with 「同等の成果」, Tokyo's KGI those where
 * improvement is 「定着した」: without a measure two people count differently. Silent where the register
 * defines the indicator.
 */
export const criterionUndefined = defineRule({
  id: "criterion-undefined",
  group: "choice",
  severity: "advice",
  source: null,
  each: "sheet",
  check: ({ tables, candidates }): RuleHit<CriterionUndefined>[] => [
    ...tables
      .flatMap(({ indicators }) => indicators)
      .filter(({ kind, register }) => kind !== "reference" && !register?.definition)
      .flatMap(({ name, nameAt }) => hitIn(name, nameAt)),
    ...candidates.flatMap(({ name, at }) => hitIn(name, at)),
  ],
});

function hitIn(name: string, at: CellAddress): RuleHit<CriterionUndefined>[] {
  const word = ofOpinion.test(name) ? undefined : vague.exec(name)?.[0];
  return word ? [{ at, subject: at, data: { indicator: name, word } }] : [];
}
