import type { DatedQuantity } from "../../../src/core/indicator/planned-value";
import type { StatusRuleId } from "../../../src/core/indicator/status-rule";
import { statusRules } from "../../../src/core/indicator/status-rules";
import { dated } from "../../support/dated";
import { comparedRules, judgedBy, sameData, verdictOn } from "../../support/same-data";

type Plan = readonly [baseline: DatedQuantity, target: DatedQuantity];
const mie: Plan = [dated(26, 2025), dated(90, 2029)];
const falling: Plan = [dated(20, 2020), dated(10, 2030)];

describe("the same data, different verdicts", () => {
  test.each(sameData)("$name: $baseline to $target, at $actual", (data) => {
    const measures = comparedRules.map((id) => {
      const { measurement, reason, planned } = verdictOn(data, id);
      expect(planned).toBe(data.planned);
      return measurement ? Math.round(measurement.value * 1000) / 1000 : reason;
    });
    expect(measures).toEqual(data.measures);
  });

  test("the words for 36 % in 2026: four rules, three opinions", () => {
    const input = { baseline: mie[0], target: mie[1], actual: dated(36, 2026) };
    const words = statusRules.map(({ id }) => [id, judgedBy(id, input).status]);
    expect(Object.fromEntries(words)).toEqual({
      "planned-path": "slightly-behind",
      achievement: "mostly-on-track",
      "achievement-120": "mostly-on-track",
      sdg: "on-track",
      un: "on-track",
      "linear-pace": "slightly-behind",
    });
  });

  test("an actual ÷ plan that forgets the direction would praise 16 where 15 is planned", () => {
    expect(16 / 15).toBeGreaterThan(1);
    const input = { baseline: falling[0], target: falling[1], actual: dated(16, 2025) };
    expect(judgedBy("achievement", input).measurement?.value).toBeCloseTo(15 / 16, 12);
  });
});

test("growth and projection show their parts", () => {
  const input = { baseline: mie[0], target: mie[1], actual: dated(40, 2026) };
  const growth = judgedBy("sdg", input).measurement;
  expect(growth?.kind === "growth" && growth.achieved).toBeCloseTo(0.5385, 4);
  // RRI(4, 26, 90) in Excel.
  expect(growth?.kind === "growth" && growth.needed).toBeCloseTo(0.364, 3);
  const projection = judgedBy("un", input).measurement;
  expect(projection?.kind === "projection" && projection.projected).toBeCloseTo(145.65, 2);
});

test("a straight line disregards the plan between, 期待値方式 follows it", () => {
  const input = {
    baseline: mie[0],
    target: mie[1],
    planned: [dated(30, 2026)],
    actual: dated(36, 2026),
  };
  expect(judgedBy("linear-pace", input).measurement?.value).toBe(0.625);
  expect(judgedBy("planned-path", input).measurement?.value).toBe(2.5);
});

describe("a formula is used for what it is made for only", () => {
  test.each<[string, StatusRuleId, Plan, number]>([
    ["growth of ▲5", "sdg", [dated(-5, 2025), dated(5, 2029)], 1],
    ["growth to 0", "un", [dated(5, 2025), dated(0, 2029)], 3],
    ["growth to an actual of 0", "sdg", mie, 0],
  ])("%s", (_, id, [baseline, target], value) => {
    expect(judgedBy(id, { baseline, target, actual: dated(value, 2026) })).toMatchObject({
      status: "undetermined",
      reason: "growth-not-positive",
      measurement: null,
    });
  });

  test("a level below zero", () => {
    const [baseline, target] = mie;
    expect(judgedBy("achievement", { baseline, target, actual: dated(-1, 2026) }).reason).toBe(
      "level-not-positive",
    );
  });

  test("growth beyond any number", () => {
    const input = {
      baseline: dated(1e-300, 2025),
      target: dated(1e301, 2029),
      actual: dated(1e300, 2026),
    };
    expect(judgedBy("un", input).reason).toBe("measure-too-large");
  });

  test("at the baseline's own period no time has passed: the level decides", () => {
    const [baseline, target] = mie;
    for (const id of ["sdg", "un", "linear-pace"] as const) {
      const judged = (value: number) =>
        judgedBy(id, { baseline, target, actual: dated(value, 2025) });
      expect(judged(26)).toMatchObject({ status: "on-track", ground: "planned-level" });
      expect(judged(25)).toMatchObject({ status: "regressed", ground: "planned-level" });
    }
  });

  test("a goal a year has no growth, but a level", () => {
    const target = dated(3, null, { comparator: "at-least", per: "year" });
    expect(judgedBy("sdg", { target, actual: dated(2, 2026) }).reason).toBe("growth-each-period");
    expect(judgedBy("achievement", { target, actual: dated(2, 2026) }).status).toBe("behind");
    expect(judgedBy("un", { target, actual: dated(3, 2026) }).status).toBe("achieved");
  });
});
