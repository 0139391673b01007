import { describeRefusal, type Refusal } from "../../../src/core/messages/refusals";
import { year } from "../../support/dated";

const refusals: readonly Refusal[] = [
  { kind: "periods-equal", period: year(2025) },
  { kind: "end-before-start", start: year(2029), end: year(2025) },
  { kind: "outside-path", at: year(2031), start: year(2025), end: year(2029) },
  { kind: "compound-not-positive", value: -3 },
  { kind: "logistic-out-of-range", value: 26, ceiling: 1 },
  { kind: "no-single-rate" },
  { kind: "too-few-points", count: 2, needed: 3 },
  { kind: "trend-never-reaches", target: 90, perYear: -2.5 },
  { kind: "trend-too-slow", target: 90, perYear: 0.333333333333333 },
  { kind: "too-large" },
  { kind: "no-change-planned", value: 26 },
  { kind: "zero-divisor" },
  { kind: "blank", argument: "baseline" },
  { kind: "several-cells", argument: "target" },
  { kind: "error-cell", argument: "start", code: "#REF!" },
  { kind: "placeholder", argument: "actual", text: "ー", reason: "dash" },
  { kind: "not-a-number", argument: "cell", text: "多い" },
  { kind: "no-single-number", argument: "cell", text: "38.5～40.0", says: "range" },
  { kind: "no-single-number", argument: "target", text: "増加", says: "goal" },
  { kind: "not-a-period", argument: "at", text: "そのうち" },
  { kind: "unknown-choice", argument: "method", text: "S字", choices: ["線形", "複利"] },
  { kind: "part-missing", text: "2025年", part: "月" },
  { kind: "units-differ", texts: ["131件", "150人"] },
  {
    kind: "ranges-differ",
    sizes: [
      { rows: 2, columns: 1 },
      { rows: 3, columns: 1 },
    ],
  },
  { kind: "too-many-cells", argument: "values", count: 1_048_576, limit: 100_000 },
  { kind: "not-a-count", argument: "count", text: "1.5" },
  { kind: "none-below", threshold: "10％以上" },
  { kind: "era-unknown", period: year(1700) },
  { kind: "status-late" },
  { kind: "status-unreadable" },
  { kind: "summary-late" },
  { kind: "summary-unreadable" },
  { kind: "scope-unknown", text: "KPI⑨", known: ["KPI①", "テクノロジー"] },
];

const offending: Readonly<Record<string, readonly string[]>> = {
  "periods-equal": ["2025"],
  "end-before-start": ["2029", "2025"],
  "outside-path": ["2031", "2025", "2029"],
  "compound-not-positive": ["-3"],
  "logistic-out-of-range": ["26", "1"],
  "too-few-points": ["2", "3"],
  "trend-never-reaches": ["90", "-2.5"],
  "trend-too-slow": ["90", "+0.3333"],
  "no-change-planned": ["26"],
  "error-cell": ["#REF!"],
  placeholder: ["ー"],
  "not-a-number": ["多い"],
  "not-a-period": ["そのうち"],
  "unknown-choice": ["S字", "線形", "複利"],
  "part-missing": ["2025年", "月"],
  "units-differ": ["131件", "150人"],
  "ranges-differ": ["2", "3"],
  "too-many-cells": ["1,048,576", "100,000"],
  "not-a-count": ["1.5"],
  "scope-unknown": ["KPI⑨", "KPI①", "テクノロジー"],
  "none-below": ["10％以上"],
  "era-unknown": ["1700"],
};

test.each(refusals.map((refusal) => [refusal.kind, refusal] as const))(
  "%s: shows the offending value, and ends in what to do",
  (kind, refusal) => {
    const ja = describeRefusal(refusal, "ja");
    const en = describeRefusal(refusal, "en");
    for (const value of offending[kind] ?? []) {
      expect(ja).toContain(value);
      expect(en).toContain(value);
    }
    // The last sentence is the cure: a request in Japanese, an imperative in English.
    expect(ja).toMatch(/。[^。]+ください。$/);
    expect(en).toMatch(/\. (Give|Check|Use|Enter|Write|Correct|Finish|Press|Put)\b.+\.$/);
    expect(en).not.toBe(ja);
  },
);

test("a message fits the small box beside the cell", () => {
  for (const refusal of refusals) {
    for (const language of ["ja", "en"] as const) {
      expect(describeRefusal(refusal, language).length).toBeLessThanOrEqual(200);
    }
  }
});
