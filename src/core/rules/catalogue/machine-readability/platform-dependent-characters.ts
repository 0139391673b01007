import { metIn } from "../../body-cells";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are there characters that other systems show differently or not at all (①, Ⅰ, ㈱, ㍻, ～)? */
export const platformDependentCharacters = defineRule({
  id: "platform-dependent-characters",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-08"),
  each: "table",
  *check({ range }, sheet) {
    const found = yield* metIn(range, sheet, (value) => {
      const characters = typeof value === "string" ? value.match(dependent) : null;
      return characters ? [...new Set(characters)].join("") : null;
    });
    yield* oneHit(found);
  },
});

/**
 * Enclosed numbers and letters (①, ➀, ㈱, ㋿), Roman numerals, № and ℡, units and eras in one character
 * (㎡, ㍻), half-width kana, both wave dashes, and characters of one's own (外字). Kanji are left out:
 * names need theirs.
 */
const dependent =
  /[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u2776-\u2793\u301c\u3200-\u33ff\ue000-\uf8ff\uff5e\uff61-\uff9f]/gu;
