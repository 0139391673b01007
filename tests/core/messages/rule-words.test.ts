import { statusRules } from "../../../src/core/indicator/status-rules";
import { ruleName, ruleWords } from "../../../src/core/messages/rule-words";

test("each published rule has words, and no word means two rules", () => {
  expect(Object.keys(ruleWords).sort()).toEqual(statusRules.map(({ id }) => id).sort());
  const words = Object.values(ruleWords).flatMap((of) => [
    ...new Set(of.map((word) => word.normalize("NFKC").toLowerCase())),
  ]);
  expect(new Set(words).size).toBe(words.length);
});

test("rules have names for people", () => {
  expect(ruleName("planned-path", "ja")).toBe("期待値方式");
  expect(ruleName("manual", "en")).toBe("judged by hand");
});
