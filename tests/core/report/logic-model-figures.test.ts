import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import type { Indicator } from "../../../src/core/indicator/indicator";
import { modelFigures } from "../../../src/core/report/logic-model-figures";
import { datum, indicator, year } from "../../support/rule-view";

// 32 % are on the straight way from 26 % in 2025 to 90 % in 2029 at a pace of 6 ÷ 16 in 2026: 0.375.
const goal = {
  baseline: datum("26％", 0.26, { column: 1, period: year(2025) }),
  target: datum("90％", 0.9, { column: 5, period: year(2029) }),
};
const actuals = [datum("32％", 0.32, { column: 2, period: year(2026) })];
const figures = (one: Indicator, language: "ja" | "en" = "ja") =>
  modelFigures([one], new Map([[one.id, judgeIndicator(one)]]), language).get(one.id);

test("the latest actual and the target, with the status", () => {
  expect(figures(indicator({ ...goal, actuals }))).toEqual({
    values: "32.0% → 90.0%",
    status: "behind",
  });
});

test("without an actual the baseline", () => {
  expect(figures(indicator(goal))).toEqual({ values: "26.0% → 90.0%", status: "not-measured" });
});

test("a reference is not judged", () => {
  expect(figures(indicator({ ...goal, kind: "reference" }))?.status).toBeNull();
});

test("no numbers, no line", () => {
  expect(figures(indicator())).toBeUndefined();
});
