import { onlyTable } from "../../support/tables-of";

test("each word that gave a role stands once, in the order of the cells", () => {
  const { evidence } = onlyTable(
    [
      ["指標", "区分", "令和６年度", "令和７年度"],
      ["受講者数", "期待値", 1, 2],
      ["", "実績値", 1, 2],
      ["相談件数", "期待値", 1, 2],
      ["", "実績値", 1, 2],
    ],
    { merges: ["A2:A3", "A4:A5"] },
  );
  expect(evidence).toEqual([
    "name 指標 A1",
    "period 令和６年度 C1",
    "period 令和７年度 D1",
    "planned 期待値 B2",
    "actual 実績値 B3",
  ]);
});
