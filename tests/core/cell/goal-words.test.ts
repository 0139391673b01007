import { boundAtEnd, isReference, wayAtEnd } from "../../../src/core/cell/goal-words";

test.each([
  ["増加", "increase", 0],
  ["前年度より増加", "increase", 5],
  ["維持・向上", "increase", 0],
  ["減少又は維持", "decrease", 0],
  ["維持させる", "maintain", 0],
  ["改善", null, 0],
  ["Increase", "increase", 0],
])("%s は %s", (text, says, at) => {
  expect(wayAtEnd(text)).toEqual({ says, at });
});

test("ほかのことばで終わるものに、向きはない", () => {
  expect(wayAtEnd("増加率")).toBeNull();
  expect(wayAtEnd("")).toBeNull();
});

test.each([
  ["全国平均以上", "at-least"],
  ["全国平均を超える", "more-than"],
  ["全国平均以下を維持", "at-most"],
  ["全国平均を下回る", "less-than"],
  ["県平均並み", "about"],
])("%s は %s", (text, comparator) => {
  expect(boundAtEnd(text)?.says.comparator).toBe(comparator);
});

test.each(["前年度", "対前年同期", "全産業平均", "令和6年度実績", "現状値", "国"])(
  "%s は基準",
  (words) => {
    expect(isReference(words)).toBe(true);
  },
);

test.each(["必要", "", "それ", "支援件数"])("%j は基準ではない", (words) => {
  expect(isReference(words)).toBe(false);
});
