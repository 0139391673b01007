import { sparklinePoints } from "../../../src/taskpane/overview/sparkline-points";
import { datum, indicator, year } from "../support/build-workbook";
import { adoption, seminar } from "../support/sample-workbook";

describe("sparklinePoints", () => {
  it("draws the published path 26, 42, 58, 74, 90 % as a straight line, and the actual below it", () => {
    const points = sparklinePoints(adoption);
    const rounded = points?.planned.map(({ x, y }) => [x.toFixed(2), y.toFixed(2)]);
    expect(rounded).toEqual([
      ["0.00", "0.00"],
      ["0.25", "0.25"],
      ["0.50", "0.50"],
      ["0.75", "0.75"],
      ["1.00", "1.00"],
    ]);
    expect(points?.actual).toHaveLength(1);
    expect(points?.actual[0]?.x).toBeCloseTo(0.25);
    expect(points?.actual[0]?.y).toBeCloseTo((0.36 - 0.26) / (0.9 - 0.26));
  });

  it("has nothing to draw without a path", () => {
    expect(sparklinePoints(seminar)).toBeNull();
    expect(sparklinePoints(indicator("a", "Sheet1!A1"))).toBeNull();
  });

  it("draws a level path in the middle", () => {
    const level = indicator("a", "Sheet1!A1", {
      baseline: datum({ at: "Sheet1!B1", text: "100", value: 100, period: year(2025) }),
      target: datum({ at: "Sheet1!C1", text: "100", value: 100, period: year(2026) }),
    });
    expect(sparklinePoints(level)?.planned).toEqual([
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ]);
  });

  it("stays within its frame when an actual lies beyond the target", () => {
    const beyond = indicator("a", "Sheet1!A1", {
      baseline: datum({ at: "Sheet1!B1", text: "10", value: 10, period: year(2025) }),
      target: datum({ at: "Sheet1!C1", text: "20", value: 20, period: year(2026) }),
      actuals: [datum({ at: "Sheet1!D1", text: "50", value: 50, period: year(2027) })],
    });
    const points = sparklinePoints(beyond)!;
    expect(points.actual).toEqual([{ x: 1, y: 1 }]);
    expect(points.planned.at(-1)).toEqual({ x: 0.5, y: 0.25 });
  });
});
