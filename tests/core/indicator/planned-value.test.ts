import { plannedValue, printedAt } from "../../../src/core/indicator/planned-value";
import { dated, fiscalYear, year } from "../../support/dated";

const baseline = dated(26, 2025);
const target = dated(90, 2029);

test("the table's own value wins over the line", () => {
  const printed = [dated(50, 2026)];
  expect(plannedValue({ baseline, target, printed }, year(2026))).toEqual({
    ok: true,
    value: { value: 50, from: "printed" },
  });
});

test("between printed values the line goes through them, in whatever order they stand", () => {
  const printed = [dated(80, 2028), dated(50, 2026)];
  expect(plannedValue({ baseline, target, printed }, year(2027))).toEqual({
    ok: true,
    value: { value: 65, from: "interpolated" },
  });
});

test("without printed values it is the line from baseline to target", () => {
  expect(plannedValue({ baseline, target, printed: [] }, year(2026))).toEqual({
    ok: true,
    value: { value: 42, from: "interpolated" },
  });
});

test("at the target's period it is the target, whatever else is printed there", () => {
  const printed = [dated(85, 2029)];
  expect(plannedValue({ baseline, target, printed }, year(2029))).toEqual({
    ok: true,
    value: { value: 90, from: "target" },
  });
});

test("values printed for baseline and target, twice, or not as numbers do not bend the line", () => {
  const printed = [
    dated(0, 2025),
    dated(60, 2026),
    dated(61, 2026),
    dated(null, 2027),
    dated(1, 2029),
  ];
  expect(plannedValue({ baseline, target, printed }, year(2027))).toMatchObject({
    value: { value: 70, from: "interpolated" },
  });
});

test("a printed value needs no period of baseline or target", () => {
  const plan = { baseline: dated(26, null), target: dated(90, null), printed: [dated(50, 2026)] };
  expect(plannedValue(plan, year(2026))).toMatchObject({ value: { value: 50 } });
  expect(plannedValue(plan, year(2027))).toEqual({ ok: false, error: "period-missing" });
});

test("2026年度 is not 2026年", () => {
  expect(printedAt([dated(50, fiscalYear(2026))], year(2026))).toBeNull();
  expect(printedAt([dated(50, fiscalYear(2026))], fiscalYear(2026))).toBe(50);
});

test("before the baseline there is no plan", () => {
  expect(plannedValue({ baseline, target, printed: [] }, year(2024))).toEqual({
    ok: false,
    error: "actual-before-baseline",
  });
});
