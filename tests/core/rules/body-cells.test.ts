import { exampleView } from "../../../scripts/rule-pages/example-view";
import { bodyOf, metIn, proseColumns } from "../../../src/core/rules/body-cells";
import { checkedSheets } from "../../../src/core/rules/checked-sheet";

const view = exampleView([
  {
    rows: [
      ["計画"],
      ["指標", "現状値", "目標値", "備考"],
      ["相談件数", 131, "", "県の調査"],
      ["研修受講者数", 0, 200, ""],
    ],
  },
]);
const [sheet] = checkedSheets(view);
const [table] = view.reading.tables;

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The example has one table.");
  return value;
}

test("the body begins below the header", () => {
  expect(bodyOf(present(table))).toMatchObject({ top: 2, bottom: 3, left: 0, right: 3 });
  expect(bodyOf({ ...present(table), headerRows: 3 })).toBeNull();
});

test("names and remarks are prose", () => {
  expect([...proseColumns(present(table))]).toEqual([0, 3]);
});

test("every cell that is not blank is asked about, row by row", () => {
  const asked: unknown[] = [];
  const steps = metIn(bodyOf(present(table)), present(sheet), (value) => {
    asked.push(value);
    return typeof value === "number" ? String(value) : null;
  });
  const { value: found } = steps.next();
  expect(asked).toEqual(["相談件数", 131, "県の調査", "研修受講者数", 0, 200]);
  expect(found).toEqual([
    { at: { sheet: "KPI", row: 2, column: 1 }, word: "131" },
    { at: { sheet: "KPI", row: 3, column: 1 }, word: "0" },
    { at: { sheet: "KPI", row: 3, column: 2 }, word: "200" },
  ]);
});
