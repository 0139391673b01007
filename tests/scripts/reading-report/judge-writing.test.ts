import { judgeUnit, judgeValue } from "../../../scripts/reading-report/judge-writing";
import { createOracle } from "../../../scripts/reading-report/oracle";

const oracle = createOracle(
  "value,23(8),23 (8)\nvalue,３割,0.7 %\nunit,千円,円 e3 money\nunit,件,人 count\nunit,回/年,回 count /year\n",
);

test.each([
  ["", { kind: "empty" }],
  ["1,191", { kind: "in-full", reading: "1191", checked: true }],
  ["23(8)", { kind: "in-full", reading: "23 (8)", checked: true }],
  ["調整中", { kind: "in-full", reading: "placeholder: undecided", checked: false }],
  ["第３回", { kind: "text", reason: "unknown-words" }],
  // The table says something else: whoever is right, a person has to look.
  ["３割", { kind: "wrong", reading: "0.3 %", expected: "0.7 %" }],
  ["007", { kind: "text", reason: "unknown-words" }],
])("the value %j", (written, judgement) => {
  expect(judgeValue(written, oracle)).toEqual(judgement);
});

test.each([
  ["", { kind: "empty" }],
  ["千円", { kind: "in-full", reading: "円 e3 money", checked: true }],
  ["回/年", { kind: "in-full", reading: "回 count /year", checked: true }],
  ["-", { kind: "in-full", reading: "placeholder: dash", checked: false }],
  ["２回", { kind: "in-full", reading: "2 回", checked: false }],
  ["件", { kind: "wrong", reading: "件 count", expected: "人 count" }],
  ["円157,864,681", { kind: "text", reason: "unknown-words" }],
])("the unit %j", (written, judgement) => {
  expect(judgeUnit(written, oracle)).toEqual(judgement);
});
