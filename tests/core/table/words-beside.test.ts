import { onlyTable } from "../../support/tables-of";

test("of several columns of areas the innermost that says something counts, in one line", () => {
  const { indicators } = onlyTable([
    ["基本目標", "施策", "指標", "目標値"],
    ["人材", "研修の\n充実", "受講者数", 1],
    ["現場改善", "", "相談件数", 2],
  ]);
  expect(indicators.map(({ area }) => area)).toEqual(["研修の充実", "現場改善"]);
});
