import { takeBracket } from "../../../src/core/cell/bracket";
import type { Quantity } from "../../../src/core/cell/reading";
import { unitAfterNumber } from "../../../src/core/cell/unit";

const quantity = (value: number, unit: string): Quantity => ({
  value,
  unit: unitAfterNumber(unit, unit)?.unit ?? null,
  comparator: null,
  per: null,
});
const cases = quantity(131, "件");
const percent = quantity(0.621, "%");
const bare = quantity(23, "");

test.each([
  ["人", bare, "unit"],
  ["年間", cases, "per"],
  ["R6", cases, "period"],
  ["令和6年度実績", cases, "period"],
  ["見込み", cases, "remark"],
  ["R6.3", quantity(3.85, "倍"), "period"],
  ["全国16位", cases, "remark"],
  ["倍増", quantity(240, "施設"), "remark"],
  ["5点満点", quantity(4.5, "点"), "remark"],
  ["5段階評価", bare, "remark"],
  ["18/29", percent, "remark"],
])("（%s）は %#", (inside, front, kind) => {
  expect(takeBracket(inside, front, null)?.kind).toBe(kind);
});

test("括弧の中の数は二つ目の値。西暦かもしれない数は、どちらとも決めない", () => {
  expect(takeBracket("8", bare, { quantity: quantity(8, "") })).toEqual({ kind: "second" });
  expect(takeBracket("2024", cases, { quantity: quantity(2024, "") })).toBeNull();
  expect(takeBracket("50.7%", quantity(2022, ""), { quantity: percent })).toBeNull();
});

test.each(["人", "減", "前年比増", "18/29", "±3", "平成32年度と同じ値で増"])(
  "131件（%s）は、値の意味を変えるかもしれない",
  (inside) => {
    expect(takeBracket(inside, cases, null)).toBeNull();
  },
);
