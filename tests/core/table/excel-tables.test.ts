import { readWorkbook } from "../../../src/core/table/read-workbook";
import { outlineOf } from "../../support/reading-outline";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { onlyTable, rectangleOf, tablesOf } from "../../support/tables-of";

test("an Excel Table ends where Excel says, blank rows and words within it or not", () => {
  const table = onlyTable(
    [
      ["指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人"],
      ["", "", ""],
      ["", "", ""],
      ["貸出件数", "5件", "8件"],
      ["満足度", "80％", "90％"],
    ],
    { excelTables: { 指標表: "A1:C5" } },
  );
  expect(table).toMatchObject({ excelTable: "指標表", range: "表!A1:C5", form: "baseline-target" });
  expect(table.indicators.map(({ name }) => name)).toEqual(["受講者数", "貸出件数"]);
  expect(table.roles.slice(3)).toEqual([
    "A2:C2 name by values",
    "A3:C3 - by values",
    "A4:C4 - by values",
    "A5:C5 name by values",
  ]);
});

test("plain cells are none", () => {
  const { excelTable } = onlyTable([
    ["指標", "現状値", "目標値"],
    ["受講者数", "12人", "30人"],
  ]);
  expect(excelTable).toBeNull();
});

test("a column without header, which Excel names, has no role; the words above it may give one", () => {
  const table = onlyTable(
    [
      ["", "現状値", "目標値", ""],
      ["指標", "R6", "R7", "R8", "列1"],
      ["受講者数", 12, 20, 30, "県の調査"],
    ],
    { merges: ["C1:D1"], excelTables: { 指標表: "A2:E3" } },
  );
  expect(table).toMatchObject({ range: "表!A1:E3", headerRows: 2 });
  expect(table.roles.slice(0, 5)).toEqual([
    "A1:A3 name by header 指標",
    "B1:B3 baseline by header 現状値",
    "C1:C3 target by header 目標値",
    "D1:D3 target by header 目標値",
    "E1:E3 - by header",
  ]);
});

test("values that structured references work out are read like any other", () => {
  const cells = [
    ["指標", "現状値", "目標値", "状況"],
    ["受講者数", 12, "=[@現状値]*2", "=KPI.STATUS([@現状値],,[@目標値])"],
  ];
  const excelTable = { name: "指標表", rectangle: rectangleOf("A1:D2") };
  const sheet = sheetOf("表", cells, [excelTable], (formula) =>
    formula.includes("KPI") ? "順調" : 24,
  );
  const [table] = outlineOf(readWorkbook(workbookOf([sheet]))).tables;
  expect(table?.indicators).toMatchObject([
    { target: ["C2", "24", "24", null, null], derived: [] },
  ]);
});

test("its totals row is no indicator", () => {
  const { indicators } = onlyTable(
    [
      ["指標", "現状値", "目標値"],
      ["受講者数", 12, 30],
      ["集計", 12, 30],
    ],
    { excelTables: { 指標表: "A1:C3" } },
  );
  expect(indicators.map(({ name }) => name)).toEqual(["受講者数"]);
});

test("nothing is looked for within an Excel Table that is about something else", () => {
  const cells = [
    ["施設名", "備考", "", ""],
    ["指標", "現状値", "目標値", "x"],
    ["受講者数", "12人", "30人", "x"],
  ];
  expect(tablesOf(cells, { excelTables: { 施設: "A1:D3" } })).toEqual([]);
  expect(tablesOf(cells)).toHaveLength(1);
});
