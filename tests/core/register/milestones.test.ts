import fc from "fast-check";
import { readUnit } from "../../../src/core/cell/unit-column";
import { formatPeriod } from "../../../src/core/period/format-period";
import { readMilestones } from "../../../src/core/register/milestones";

const at = { sheet: "KPI台帳", row: 3, column: 10 };
const read = (text: string, unit: string | null = null) =>
  readMilestones(text, at, unit === null ? null : readUnit(unit))?.map(({ period, quantity }) => [
    period && formatPeriod(period, "ja"),
    quantity?.value,
  ]) ?? null;

test.each<[text: string, milestones: readonly unknown[] | null]>([
  [
    "2026年 42%、2027年 58%",
    [
      ["2026年", 0.42],
      ["2027年", 0.58],
    ],
  ],
  [
    "令和８年度：４２．０％\n令和９年度：５８％",
    [
      ["2026年度", 0.42],
      ["2027年度", 0.58],
    ],
  ],
  [
    "FY2027 = 1,200; FY2026 = 800",
    [
      ["2026年度", 800],
      ["2027年度", 1200],
    ],
  ],
  [
    "R8 131件／R9 150件",
    [
      ["2026年", 131],
      ["2027年", 150],
    ],
  ],
  ["2026年 42%、未定", null],
  ["2026年 未定", null],
  ["42%", null],
  ["", null],
])("%j", (text, milestones) => {
  expect(read(text)).toEqual(milestones);
});

test("a number without a unit takes that of its row", () => {
  expect(read("2026年 42、2027年 58", "％")).toEqual([
    ["2026年", 0.42],
    ["2027年", 0.58],
  ]);
});

test("any text is read without a complaint, in time linear to its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => read(text)).not.toThrow();
    }),
  );
  expect(read("2026年 ".repeat(20_000))).toBeNull();
});
