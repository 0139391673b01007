import { echoPeriod, echoUnit, echoValue } from "../../../src/core/define/echo";

test.each([
  ["90％超", "％", { value: 0.9, comparator: "more-than" }],
  ["26", "％", { value: 0.26, comparator: null }],
  ["1,500", "千円", { value: 1500000, comparator: null }],
  ["３事業所以上/年", "", { value: 3, comparator: "at-least", per: "year" }],
  ["１５０", "件", { value: 150, comparator: null }],
])("%s beside %s is echoed as what it says", (text, unit, quantity) => {
  const echo = echoValue(text, echoUnit(unit));
  expect(echo).toMatchObject({ kind: "read", value: quantity });
});

test.each([
  ["", { kind: "blank" }],
  ["未定", { kind: "none-yet", reason: "undecided" }],
  ["増加", { kind: "goal" }],
  ["70～80％", { kind: "unread", reason: "range" }],
  ["12 34", { kind: "unread", reason: "several-values" }],
])("%j is no number, and the echo says why", (text, echo) => {
  expect(echoValue(text, null)).toMatchObject(echo);
});

test.each([
  ["令和７年度", { kind: "fiscal-year", year: 2025 }],
  ["2025", { kind: "calendar-year", year: 2025 }],
  ["R7.3", { kind: "month", year: 2025, month: 3 }],
])("the period %s", (text, period) => {
  expect(echoPeriod(text)).toEqual({ kind: "read", value: period });
});

test("a period without its year is not guessed", () => {
  expect(echoPeriod("11月")).toEqual({ kind: "unread", reason: "year-missing" });
});
