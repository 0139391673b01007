import fc from "fast-check";
import type { DraftContent } from "../../../src/core/define/draft";
import { understand } from "../../../src/core/define/understand";
import { mieTexts, saying } from "./support/content";

const planned = (content: DraftContent) => {
  const { path } = understand(content);
  return path?.rows.ok ? path.rows.value.map((row) => row.planned) : path?.rows;
};

test("KPI① of Mie: the document's own row of planned values, and 16 points a year", () => {
  const { path } = understand(saying(mieTexts));
  expect(planned(saying(mieTexts))).toEqual([0.26, 0.42, 0.58, 0.74, 0.9]);
  expect(path?.required).toEqual({ ok: true, value: 0.16 });
  expect(path).toMatchObject({ even: true, spelledOut: false });
});

test("milestones on the way change nothing; others make it uneven", () => {
  const on = [{ period: "2026年", value: "42.0％", by: null }];
  const off = [{ period: "2026年", value: "50％", by: null }];
  expect(understand(saying(mieTexts, { milestones: on })).path?.even).toBe(true);
  expect(understand(saying(mieTexts, { milestones: off })).path?.even).toBe(false);
});

test("by equal growth the rate is that of Excel's RRI(4, 26, 90)", () => {
  const { path } = understand(saying(mieTexts, { path: "compound" }));
  expect(path?.required.ok && path.required.value).toBeCloseTo(0.364, 4);
});

test("each stretch may go its own way, and then no one word says it", () => {
  const content = saying(
    { ...mieTexts, baseline: "10％", target: "50％" },
    { milestones: [{ period: "2027年", value: "40％", by: "compound" }] },
  );
  // √(10 × 40) is 20; 45 is midway between 40 and 50.
  expect(planned(content)).toEqual([0.1, 0.2, 0.4, 0.45, 0.5]);
  expect(understand(content).path?.spelledOut).toBe(true);
});

test("an S of a share nears 100 %; of anything else its ceiling has to be said", () => {
  expect(understand(saying(mieTexts, { path: "logistic" })).path).toMatchObject({
    spelledOut: false,
    rows: { ok: true },
  });
  const offices = { ...mieTexts, unit: "事業所", baseline: "10", target: "50" };
  expect(understand(saying(offices, { path: "logistic" })).path?.rows.ok).toBe(false);
  const known = understand(saying(offices, { path: "logistic", ceiling: "100" })).path;
  expect(known).toMatchObject({ spelledOut: true, rows: { ok: true } });
});

test("nothing is drawn without both values and both periods", () => {
  for (const text of ["baseline", "baselinePeriod", "target", "targetPeriod"] as const) {
    expect(understand(saying({ ...mieTexts, [text]: "" })).path).toBeNull();
  }
});

test("whatever is typed is understood without an exception", () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("90％", "R7", "2029年", "-"),
  );
  fc.assert(
    fc.property(typed, typed, typed, typed, typed, (baseline, from, target, to, milestone) => {
      const content = saying(
        { baseline, baselinePeriod: from, target, targetPeriod: to },
        { path: "logistic", milestones: [{ period: milestone, value: milestone, by: "compound" }] },
      );
      expect(understand(content).milestones).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
