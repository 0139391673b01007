import { judge } from "../../../src/core/indicator/judge";
import { explanationsJa } from "../../../src/core/messages/explanations-ja";
import { wordsOf } from "../../../src/core/messages/verdict-words";
import { dated, month } from "../../support/dated";

const words = (actual: number | null) =>
  wordsOf(
    judge({
      baseline: dated(1, month(2024, 11)),
      target: dated(5, month(2026, 3)),
      actual: dated(actual, month(2025, 11)),
      planned: [],
      direction: null,
    }),
    null,
    "ja",
    explanationsJa.goals,
  );

test("years are counted in months and shown with two decimals", () => {
  expect(words(3)).toMatchObject({
    years: "1",
    yearsInAll: "1.33",
    planned: "4",
    measure: "0.666…",
  });
});

test("the thresholds around the measure; none where nothing was measured", () => {
  expect(words(3)).toMatchObject({ from: 0.5, below: 0.8 });
  expect(words(null)).toMatchObject({ from: null, below: null, measure: null, actual: "–" });
});
