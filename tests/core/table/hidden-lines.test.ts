import { onlyTable } from "../../support/tables-of";

test("rows that a filter hides are read like the others", () => {
  const { indicators } = onlyTable(
    [
      ["指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人"],
      ["貸出件数", "5件", "8件"],
    ],
    { hidden: [2] },
  );
  expect(indicators.map(({ name }) => name)).toEqual(["受講者数", "貸出件数"]);
});

test("hidden blank rows and columns separate nothing", () => {
  const table = onlyTable(
    [
      ["指標", "", "", "現状値", "目標値"],
      ["受講者数", "", "", "12人", "30人"],
      [],
      [],
      [],
      ["貸出件数", "", "", "5件", "8件"],
    ],
    { hidden: [3, 4, 5, "B", "C"] },
  );
  expect(table.range).toBe("表!A1:E6");
  expect(table.indicators.map(({ name }) => name)).toEqual(["受講者数", "貸出件数"]);
  // Three that everybody sees end it.
  const { range } = onlyTable([
    ["指標", "現状値", "目標値"],
    ["受講者数", "12人", "30人"],
    [],
    [],
    [],
    ["貸出件数", "5件", "8件"],
  ]);
  expect(range).toBe("表!A1:C2");
});

test("of two starts and of two goals for a year the one that everybody sees counts", () => {
  const cells = [
    ["指標", "現状値", "", "目標値", "目標値"],
    ["", "R5", "R6", "R9", "R9"],
    ["導入率", "20％", "26％", "80％", "90％"],
  ];
  const { indicators } = onlyTable(cells, { merges: ["B1:C1"], hidden: ["B", "D"] });
  expect(indicators).toMatchObject([
    {
      baseline: ["C3", "26％", "0.26 %", "2024", "C2"],
      target: ["E3", "90％", "0.9 %", "2027", "E2"],
      planned: [],
    },
  ]);
});
