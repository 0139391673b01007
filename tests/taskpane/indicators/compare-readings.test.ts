import { compareReadings } from "../../../src/taskpane/indicators/compare-readings";
import { datum, indicator, year } from "../support/build-workbook";

const target = (value: number) => datum({ at: "S!F2", text: `${value}`, value });
const first = indicator("導入率", "S!A2", { target: target(0.9) });
const second = indicator("研修の回数", "S!A3");
const third = indicator("相談件数", "S!A4");

test("tells what is new, what differs and what is gone", () => {
  const changed = { ...first, target: target(0.5) };
  expect(compareReadings([first, second], [changed, third])).toEqual({
    appeared: new Set([third.id]),
    changed: new Set([first.id]),
    gone: 1,
  });
});

test("the same reading is no difference", () => {
  expect(compareReadings([first, second], [first, { ...second }])).toEqual({
    appeared: new Set(),
    changed: new Set(),
    gone: 0,
  });
});

test.each([
  ["kind", { kind: "KGI" } as const],
  ["area", { area: "人材" }],
  ["unit", { unit: null }],
  ["direction", { direction: "decrease" } as const],
  ["accumulation", { accumulation: "cumulative" } as const],
  ["baseline", { baseline: datum({ at: "S!B2", text: "26", value: 0.26 }) }],
  ["period", { target: datum({ at: "S!F2", text: "0.9", value: 0.9, period: year(2029) }) }],
  ["cell", { target: datum({ at: "S!G2", text: "0.9", value: 0.9 }) }],
  ["role of a value", { target: null, planned: [target(0.9)] }],
])("a difference of its %s is one", (_, parts) => {
  expect(compareReadings([first], [{ ...first, ...parts }]).changed).toEqual(new Set([first.id]));
});
