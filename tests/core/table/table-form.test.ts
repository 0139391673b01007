import { onlyTable, type Cells } from "../../support/tables-of";

const forms: readonly (readonly [string, Cells])[] = [
  [
    "list",
    [
      ["領域", "指標"],
      ["人材育成", "受講者数"],
    ],
  ],
  [
    "baseline-target",
    [
      ["指標", "現状値（R6）", "目標値（R9）"],
      ["受講者数", 1, 2],
    ],
  ],
  [
    "baseline-target",
    [
      ["指標", "現状値（R6）", "中間目標（R8）", "目標値"],
      ["受講者数", 1, 2, 3],
    ],
  ],
  [
    "years-across",
    [
      ["指標", "R6実績", "R7目標", "R8目標"],
      ["受講者数", 1, 2, 3],
    ],
  ],
  [
    "plan-actual-rows",
    [
      ["指標", "区分", "R6", "R7"],
      ["受講者数", "期待値", 1, 2],
      ["", "実績値", 1, 2],
    ],
  ],
  [
    "long",
    [
      ["指標", "年度", "実績値", "目標値"],
      ["受講者数", "R6", 1, 9],
    ],
  ],
];

test.each(forms)("%s", (form, cells) => {
  expect(onlyTable(cells).form).toBe(form);
});
