import { correctionsOf } from "../../../src/core/table/corrections";
import { correctionsOn } from "../../../src/core/table/corrections-on-sheet";
import { correction, rectangleOf } from "../../support/tables-of";

const said = correctionsOn(
  "表",
  correctionsOf([
    correction("KPI_role_1", "表!B1:B4", "target"),
    correction("KPI_role_2", "表!B7:B9", "actual"),
    correction("KPI_role_3", "表!A3:C3", "ignore"),
    correction("KPI_role_4", "表!E3:G3", "planned"),
    correction("KPI_role_5", "別の表!C1:C4", "unit"),
    correction("KPI_table_1", "表!A20:C22", "table"),
    correction("KPI_table_2", "表!A30:C32", "none"),
  ]),
);

test("a column of one table says nothing of the column of the table below it", () => {
  expect(said.ofColumn(rectangleOf("A1:C1"), 1)).toBe("target");
  expect(said.ofColumn(rectangleOf("A7:C7"), 1)).toBe("actual");
  expect(said.ofColumn(rectangleOf("A12:C12"), 1)).toBeNull();
  expect(said.ofColumn(rectangleOf("A1:C1"), 2)).toBeNull();
});

test("a row of one table says nothing of the row of the table beside it", () => {
  expect(said.ofRow({ left: 0, right: 2 }, 2)).toBe("ignore");
  expect(said.ofRow({ left: 4, right: 6 }, 2)).toBe("planned");
  expect(said.ofRow({ left: 8, right: 9 }, 2)).toBeNull();
  expect(said.ofRow({ left: 0, right: 2 }, 3)).toBeNull();
});

test("blocks", () => {
  expect(said.declared).toMatchObject([rectangleOf("A20:C22")]);
  expect(said.denied).toMatchObject([rectangleOf("A30:C32")]);
});

test("the last word counts", () => {
  const names = ["unit", "remark"].map((word, i) => correction(`KPI_role_${i}`, "B1:B4", word));
  expect(correctionsOn("表", correctionsOf(names)).ofColumn(rectangleOf("A1:C1"), 1)).toBe(
    "remark",
  );
});
