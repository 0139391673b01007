import type { DraftContent } from "../../../src/core/define/draft";
import { faultsOf, type DraftFaultKind } from "../../../src/core/define/draft-faults";
import { understand } from "../../../src/core/define/understand";
import { mieTexts, saying } from "./support/content";

const kinds = (content: DraftContent, counted = true) =>
  faultsOf(content, understand(content), counted).map(({ kind }) => kind);

test("Mie's KPI① has nothing against it", () => {
  expect(kinds(saying(mieTexts))).toEqual([]);
});

const cases: readonly (readonly [DraftFaultKind, DraftContent])[] = [
  ["name-missing", saying({ ...mieTexts, name: " " })],
  ["value-unread", saying({ ...mieTexts, target: "12 34" })],
  ["period-unread", saying({ ...mieTexts, targetPeriod: "11月" })],
  ["period-missing", saying({ ...mieTexts, targetPeriod: "" })],
  ["target-not-after-baseline", saying({ ...mieTexts, targetPeriod: "2024年" })],
  [
    "milestone-outside",
    saying(mieTexts, { milestones: [{ period: "2031年", value: "80％", by: null }] }),
  ],
  [
    "milestone-incomplete",
    saying(mieTexts, { milestones: [{ period: "2027年", value: "", by: null }] }),
  ],
  [
    "ceiling-missing",
    saying({ ...mieTexts, unit: "件", baseline: "10", target: "20" }, { path: "logistic" }),
  ],
  ["direction-disagrees", saying(mieTexts, { direction: "decrease" })],
  ["decision-missing", saying(mieTexts, { settable: false })],
  ["reason-missing", saying(mieTexts, { settable: false, decision: "keep" })],
];

test.each(cases)("%s", (kind, content) => {
  expect(kinds(content)).toEqual([kind]);
});

test("a count without its list is not written", () => {
  const content = saying(mieTexts, { count: { list: "", threshold: "30％" } });
  expect(kinds(content, false)).toEqual(["count-incomplete"]);
  expect(kinds(content)).toEqual([]);
});

test("with a decision to leave it out, or a reason to keep it, it can be written", () => {
  expect(kinds(saying(mieTexts, { influence: false, decision: "exclude" }))).toEqual([]);
  const kept = saying(
    { ...mieTexts, reason: "ほかにない" },
    { influence: false, decision: "keep" },
  );
  expect(kinds(kept)).toEqual([]);
});
