import { readText } from "../../../src/core/cell/read-text";
import type { Datum, Indicator } from "../../../src/core/indicator/indicator";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { statusRules } from "../../../src/core/indicator/status-rules";
import { datum, indicator, people, year } from "../../support/rule-view";

const at = (value: number | null, column: number, period: number): Datum =>
  datum(value === null ? "ー" : `${value}人`, value, { column, period: year(period) }, people);

const judged = (given: Partial<Indicator>) =>
  judgeIndicator(
    indicator({ unit: people, baseline: at(26, 1, 2025), target: at(90, 9, 2029), ...given }),
  );

test("the latest actual with a number is judged, at its own period", () => {
  const actuals = [at(36, 2, 2026), at(50, 3, 2027), at(null, 4, 2028)];
  expect(judged({ actuals })).toMatchObject({
    status: "slightly-behind",
    actual: 50,
    pace: 0.75,
    actualPeriod: year(2027),
  });
});

test("no actual with a number is 未測定", () => {
  expect(judged({ actuals: [at(null, 2, 2026)] }).status).toBe("not-measured");
  expect(judged({ actuals: [] }).status).toBe("not-measured");
});

test("printed plan values are used", () => {
  const verdict = judged({ planned: [at(30, 2, 2026)], actuals: [at(36, 3, 2026)] });
  expect(verdict).toMatchObject({ status: "on-track", plannedFrom: "printed" });
});

test("only a direction that the table states is used; an assumed one would be a guess", () => {
  const kept = { baseline: at(null, 1, 2025), actuals: [at(95, 2, 2026)] };
  expect(judged({ ...kept, direction: "increase", directionFrom: "assumed" })).toMatchObject({
    status: "undetermined",
    reason: "baseline-missing",
  });
  expect(judged({ ...kept, direction: "increase", directionFrom: "stated" }).status).toBe(
    "achieved",
  );
});

test("a target in words is told apart from a missing one", () => {
  const actuals = [at(36, 2, 2026)];
  const words: Datum = {
    ...at(null, 9, 2029),
    reading: { kind: "text", text: "増加", reason: null, parts: [], notes: [] },
  };
  expect(judged({ actuals, target: words }).reason).toBe("target-relative");
  expect(judged({ actuals, target: at(null, 9, 2029) }).reason).toBe("target-missing");
});

test.each(["維持", "70～80％", "全産業平均以下"])("%s is a goal, but not one number", (text) => {
  const target: Datum = { ...at(null, 9, 2029), reading: readText(text) };
  expect(judged({ actuals: [at(36, 2, 2026)], target }).reason).toBe("target-relative");
});

test.each([
  ["増加", "increase"],
  ["縮小", "decrease"],
  ["維持", "maintain"],
  ["改善", null],
] as const)("the goal %s tells the direction: %s", (text, direction) => {
  const target: Datum = { ...at(null, 9, 2029), reading: readText(text) };
  expect(judged({ actuals: [at(36, 2, 2026)], target }).direction).toBe(direction);
});

test("the actuals before the latest are remembered, and a 累計 may not fall", () => {
  const actuals = [at(91, 2, 2026), at(85, 3, 2027)];
  expect(judged({ actuals, accumulation: "cumulative" })).toMatchObject({
    status: "on-track",
    remarks: ["fell-after-met", "cumulative-fell"],
  });
  expect(judged({ actuals: actuals.slice(1) }).remarks).toEqual([]);
});

test("another rule may be asked for", () => {
  const sdg = statusRules.find(({ id }) => id === "sdg");
  const rising = indicator({
    unit: people,
    baseline: at(26, 1, 2025),
    target: at(90, 9, 2029),
    actuals: [at(36, 2, 2026)],
  });
  expect(judgeIndicator(rising).status).toBe("slightly-behind");
  expect(judgeIndicator(rising, sdg)).toMatchObject({ status: "on-track", rule: { id: "sdg" } });
});

test("a direction that the goals of the years show counts where no baseline can", () => {
  const way = { direction: "decrease", directionFrom: "values" } as const;
  const falling = { ...way, baseline: null, target: at(13, 9, 2029) };
  expect(judged({ ...falling, actuals: [at(12, 2, 2026)] }).status).toBe("achieved");
  expect(judged({ ...falling, actuals: [at(14, 2, 2026)] }).reason).toBe("baseline-missing");
});
