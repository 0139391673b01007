import { judge } from "../../../src/core/indicator/judge";
import { tally } from "../../../src/core/indicator/tally";
import { dated } from "../../support/dated";

const verdict = (actual: number | null) =>
  judge({
    baseline: dated(26, 2025),
    target: dated(90, 2029),
    actual: dated(actual, 2026),
    planned: [],
    direction: null,
  });

test("counts every status, and 0 for those that none has", () => {
  const counts = tally([verdict(42), verdict(44), verdict(36), verdict(null)]);
  expect(counts).toMatchObject({ "on-track": 2, "slightly-behind": 1, "not-measured": 1 });
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(Object.keys(tally([]))).toHaveLength(10);
});
