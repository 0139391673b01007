import { directionOf } from "../../../src/core/table/direction";
import { readCell } from "../../../src/core/cell/read-cell";
import { blankCell } from "../../../src/core/sheet/snapshot";
import type { Datum } from "../../../src/core/indicator/indicator";

function datum(text: string): Datum {
  const reading = readCell({ ...blankCell, value: text, text }, "quantity");
  const quantity = reading.kind === "quantity" ? reading.quantity : null;
  const at = { sheet: "表", row: 0, column: 0 };
  return { reading, quantity, at, period: null, periodAt: null };
}

function way(name: string, baseline: string, target: string, stated = "") {
  const { direction, directionFrom } = directionOf({
    ...{ name, stated },
    ...{ baseline: datum(baseline), target: datum(target) },
  });
  return `${direction} by ${directionFrom}`;
}

test.each([
  // A column of directions counts first, in words and in arrows.
  ["離職率", "10％", "15％", "減少", "decrease by stated"],
  ["離職率", "10％", "5％", "↑", "increase by stated"],
  ["離職率", "10％", "5％", "→", "maintain by stated"],
  ["離職率", "10％", "5％", "reduce", "decrease by stated"],
  // Then the end of the name; within it the word may mean anything.
  ["離職率の低下", "10％", "15％", "", "decrease by stated"],
  ["残業時間の削減に取り組む事業所数", "3", "5", "", "increase by values"],
  // Then the goal's own words.
  ["離職率", "10％", "10％以下", "", "decrease by stated"],
  ["導入率", "95％", "90％超", "", "increase by stated"],
  ["介護職員数", "10人", "維持", "", "maintain by stated"],
  ["離職率", "10％", "全産業平均以下", "", "decrease by stated"],
  // Then the values.
  ["離職率", "10％", "5％", "", "decrease by values"],
  ["定着率", "80％", "80％", "", "maintain by values"],
  ["受講者数", "10人", "約30人", "", "increase by values"],
  // With nothing to go by, more is taken to be better.
  ["受講者数", "ー", "30人", "", "increase by assumed"],
])("%s from %s to %s（%s）: %s", (name, baseline, target, stated, expected) => {
  expect(way(name, baseline, target, stated)).toBe(expected);
});

test("without a baseline the goals of the years show the way", () => {
  const planned = [datum("15％"), datum("14％")];
  const given = {
    name: "離職率",
    stated: "",
    baseline: datum("ー"),
    target: datum("13％"),
    planned,
  };
  expect(directionOf(given)).toEqual({ direction: "decrease", directionFrom: "values" });
});
