import { exampleView } from "../../../scripts/rule-pages/example-view";
import { describeFinding } from "../../../src/core/messages/findings";
import { findingTexts } from "../../../src/core/messages/findings/texts";
import { catalogue } from "../../../src/core/rules/catalogue";
import { runRule } from "../../support/run-rule";

describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { example } = findingTexts[id];

  test("speaks of the broken example, and not of the mended one", () => {
    expect(runRule(rule, exampleView(example.broken))).not.toEqual([]);
    expect(runRule(rule, exampleView(example.mended))).toEqual([]);
  });

  test.each(["ja", "en"] as const)("says it in whole words (%s)", (language) => {
    for (const finding of runRule(rule, exampleView(example.broken))) {
      const { title, sentence, why, cure } = describeFinding(finding, language);
      for (const text of [title, sentence, why, cure]) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(text.length).toBeGreaterThan(5);
      }
    }
  });
});
