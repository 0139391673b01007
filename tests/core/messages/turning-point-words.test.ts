import { turningPointText } from "../../../src/core/messages/turning-point-words";
import { indicator, percent, verdict } from "../../taskpane/support/build-workbook";

const rate = indicator("導入率", "KPI①!A11", { unit: percent });
const rising = verdict({ status: "slightly-behind", direction: "increase" });
const better = { value: 0.388, status: "mostly-on-track" } as const;
const worse = { value: 0.339, status: "behind" } as const;

test("the next better and the next worse status, each with where it begins", () => {
  expect(turningPointText({ better, worse }, rate, rising, "ja")).toBe(
    "同じ時点の実績値が 38.8% 以上なら「概ね順調」、33.9% 以下なら「遅れ」になります。",
  );
  expect(turningPointText({ better, worse }, rate, rising, "en")).toBe(
    "An actual of the same period would be “Mostly on track” from 38.8%, and “Behind” up to 33.9%.",
  );
});

test("where less is better, the better status is below", () => {
  const falling = { ...rising, direction: "decrease" } as const;
  expect(turningPointText({ better, worse }, rate, falling, "ja")).toContain(
    "38.8% 以下なら「概ね順調」、33.9% 以上なら「遅れ」",
  );
});

test("with one side, or none", () => {
  expect(turningPointText({ better, worse: null }, rate, rising, "ja")).toBe(
    "同じ時点の実績値が 38.8% 以上なら「概ね順調」になります。",
  );
  expect(turningPointText({ better: null, worse: null }, rate, rising, "ja")).toBeNull();
});
