import { onlyTable } from "../../support/tables-of";

test("every column, then every row below the header, with what gave it its role", () => {
  const { roles } = onlyTable([
    ["指標", "メモ", "現状値", "目標値（R9）"],
    ["■ 人材育成", "", "", ""],
    ["受講者数", "県の調査", "12人", "30人"],
    ["毎年の上昇率", "", "", "120％"],
    ["参考（全国）", "", "10人", "20人"],
  ]);
  expect(roles).toEqual([
    "A1:A5 name by header 指標",
    "B1:B5 - by header メモ",
    "C1:C5 baseline by header 現状値",
    "D1:D5 target by header 目標値（R9）",
    "A2:D2 area by values 人材育成",
    "A3:D3 name by values",
    "A4:D4 derived by header 毎年の上昇率",
    "A5:D5 reference by header 参考（全国）",
  ]);
});
