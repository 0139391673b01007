import type { CellAddress } from "../../../sheet/address";
import { defineRule, type RuleHit } from "../../rule";

/** Two words for those who are counted. */
export interface TermsVary {
  readonly term: string;
  readonly other: string;
  /** A name with the other word. */
  readonly otherAt: CellAddress;
}

/**
 * Pairs that people mix up although they count other things: one 事業者 may run many 事業所, so a share
 * of the one is no share of the other.
 */
const pairs: readonly (readonly [string, string])[] = [
  ["事業者", "事業所"],
  ["市町村", "市区町村"],
];

/**
 * Do the names of a workbook's indicators use one word for one thing? Tokyo counts 「事業者の割合」 beside
 * 「事業所の割合」. Said once a pair, at the first name with the rarer word.
 */
export const termsVary = defineRule({
  id: "terms-vary",
  group: "values",
  severity: "advice",
  source: null,
  each: "workbook",
  *check({ reading }): Generator<RuleHit<TermsVary> | null> {
    const places = new Map<string, { readonly first: CellAddress; count: number }>();
    for (const { indicators } of reading.tables) {
      for (const { name, nameAt } of indicators) {
        for (const term of pairs.flat()) {
          if (!name.includes(term)) continue;
          const place = places.get(term);
          if (place) place.count += 1;
          else places.set(term, { first: nameAt, count: 1 });
        }
      }
      yield null;
    }
    for (const [one, other] of pairs) {
      const [a, b] = [places.get(one), places.get(other)];
      if (!a || !b) continue;
      yield a.count <= b.count
        ? { at: a.first, data: { term: one, other, otherAt: b.first } }
        : { at: b.first, data: { term: other, other: one, otherAt: a.first } };
    }
  },
});
