import { everyDatum } from "../../indicator-data";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do signs stand among the numbers (ー, x, *) without a note that says what they mean? */
export const symbolUnexplained = defineRule({
  id: "symbol-unexplained",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-03"),
  each: "table",
  check: ({ indicators, notes }, { texts }) => {
    const signs = indicators.flatMap(everyDatum).flatMap(({ at, reading }) => {
      if (reading.kind !== "placeholder") return [];
      const word = reading.text.trim();
      return sign.test(word) ? [{ at, word }] : [];
    });
    if (signs.length === 0) return [];
    const explained = [...notes, ...texts].flatMap(({ text }) => [...text.matchAll(explanation)]);
    const known = new Set(explained.map(([, written]) => written));
    return oneHit(signs.filter(({ word }) => !known.has(word)));
  },
});

/** No word that explains itself (未集計), but a sign. */
const sign = /^(?:[^\p{L}\p{N}]{1,3}|ー|[xX×ｘＸ])$/u;
/** 「ー」は…, ー：…, * = … */
const explanation =
  /(?:^|[\s「『（(、※])([^\p{L}\p{N}\s「『（(]{1,3}|ー|[xX×ｘＸ])[」』）)]?\s*(?:は|とは|[:：=＝])/gu;
