import { awaitedActual } from "../../../src/core/indicator/awaited-actual";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { awaitedActualText } from "../../../src/core/messages/awaited-actual-words";
import { datum, indicator, percent, year } from "../../taskpane/support/build-workbook";

// KPI① of the document: 26.0 % in 2025, 42.0 % planned for 2026, 90 % in 2029.
const planned = [datum({ at: "KPI①!C8", text: "42.0％", value: 0.42, period: year(2026) })];
const baseline = datum({ at: "KPI①!B8", text: "26.0％", value: 0.26, period: year(2025) });
const target = datum({ at: "KPI①!F8", text: "90％", value: 0.9, period: year(2029) });
const rate = indicator("導入率", "KPI①!A8", { baseline, planned, target });
const awaited = (one: typeof rate) => awaitedActual(one, judgeIndicator(one));

test("before the first actual: what is planned next, and the status it would have", () => {
  const found = awaited(rate);
  expect(found).toEqual({ value: 0.42, period: year(2026), status: "on-track" });
  if (!found) throw new Error("nothing is planned");
  expect(awaitedActualText(found, { unit: percent }, "ja")).toBe(
    "2026年の実績値が計画どおり 42.0% なら「順調」になります。",
  );
  expect(awaitedActualText(found, { unit: percent }, "en")).toBe(
    "An actual of 42.0% for 2026, as planned, would be “On track”.",
  );
});

test("without planned values the target", () => {
  expect(awaited(indicator("導入率", "KPI①!A8", { baseline, target }))).toEqual({
    value: 0.9,
    period: year(2029),
    status: "achieved",
  });
});

test("nothing where something was measured, or nothing can be judged", () => {
  const actuals = [datum({ at: "KPI①!C9", text: "36.0％", value: 0.36, period: year(2026) })];
  expect(
    awaited(indicator("導入率", "KPI①!A8", { baseline, planned, target, actuals })),
  ).toBeNull();
  expect(awaited(indicator("導入率", "KPI①!A8", { baseline }))).toBeNull();
});
