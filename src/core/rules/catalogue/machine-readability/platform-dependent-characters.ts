import { platformDependent } from "../../../text/plain-characters";
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
      const characters = typeof value === "string" ? value.match(platformDependent) : null;
      return characters ? [...new Set(characters)].join("") : null;
    });
    yield* oneHit(found);
  },
});
