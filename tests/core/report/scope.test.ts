import { readingOf } from "../../../src/core/report/scope";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const header = ["領域", "指標", "現状値（2025年）", "目標値（2029年）"];
const reading = readWorkbook(
  workbookOf([
    sheetOf("KPI①", [
      header,
      ["テクノロジー", "導入率", "26.0％", "90％"],
      ["人材育成", "受講者数", "102人", "200人"],
    ]),
    sheetOf("ＫＰＩ②", [header, ["人材育成", "相談件数", "131件", "150件"]]),
  ]),
);

test.each([
  ["a sheet", "KPI①", ["導入率", "受講者数"]],
  ["a sheet, in letters of another width", "kpi②", ["相談件数"]],
  ["an area, over all sheets", "人材育成", ["受講者数", "相談件数"]],
  ["an indicator", " 導入率 ", ["導入率"]],
])("%s", (_, scope, names) => {
  const part = readingOf(reading, scope);
  const tables = part.ok ? part.value.tables : [];
  expect(tables.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual(names);
});

test("an unknown name is refused with names that there are", () => {
  expect(readingOf(reading, "KPI⑨")).toEqual({
    ok: false,
    error: { kind: "scope-unknown", text: "KPI⑨", known: ["KPI①", "ＫＰＩ②", "テクノロジー"] },
  });
});
