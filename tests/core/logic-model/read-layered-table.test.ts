import { readLayeredTable } from "../../../src/core/logic-model/read-layered-table";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

function listed(...rows: readonly (readonly CellValue[])[]) {
  const snapshot = workbookOf([sheetOf("指標", rows)]);
  const [table] = readWorkbook(snapshot).tables;
  if (!table) throw new Error("No table was found.");
  return readLayeredTable(table, snapshot);
}

test("layers and areas with their indicators, in the order of the table", () => {
  const nodes = listed(
    ["層", "領域", "種別", "指標"],
    ["最終的な目標", "質の向上", "ー", "ー"],
    ["目標", "働きやすい\n職場", "KGI", "定着した割合"],
    ["目標", "働きやすい\n職場", "参考値", "継続年数"],
    ["中間目標", "人材育成", "KPI", "受講事業所数"],
  );
  expect(
    nodes?.map(({ layer, name, indicators, at }) => [
      layer,
      name,
      indicators.map((one) => one.name),
      at.row,
    ]),
  ).toEqual([
    ["最終的な目標", "質の向上", [], 1],
    ["目標", "働きやすい職場", ["定着した割合", "継続年数"], 2],
    ["中間目標", "人材育成", ["受講事業所数"], 4],
  ]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    "that has areas, but no layers",
    [
      ["領域", "指標"],
      ["人材育成", "受講事業所数"],
    ],
  ],
  [
    "whose two columns of areas name no layer",
    [
      ["分野", "領域", "指標"],
      ["福祉", "人材育成", "受講事業所数"],
    ],
  ],
])("a table %s is no model", (_, rows) => {
  expect(listed(...rows)).toBeNull();
});
