import { roles } from "../../../src/core/table/kpi-table";
import { correctionsOf } from "../../../src/core/table/corrections";
import { correction } from "../../support/tables-of";

const range = { sheet: "表", top: 0, left: 1, bottom: 3, right: 1 };

test.each([...roles, "ignore"])("a column or row may be said to be %s", (role) =>
  expect(correctionsOf([correction("KPI_role_1", "表!B1:B4", role)])).toEqual([
    { name: "KPI_role_1", range, says: role },
  ]),
);

test.each(["none", "table"])("a block may be said to be %s", (word) =>
  expect(correctionsOf([correction("KPI_table_12", "B1:B4", word)])).toEqual([
    { name: "KPI_table_12", range, says: word },
  ]),
);

test.each([
  ["a name of the staff", "目標", "target"],
  ["a name that only looks like ours", "KPI_role_x", "target"],
  ["a role that is not known", "KPI_role_1", "goal"],
  ["a word for a block at a column", "KPI_role_1", "none"],
  ["a word for a column at a block", "KPI_table_1", "target"],
  ["a property that every object has", "KPI_role_1", "constructor"],
])("%s is no correction", (_, name, comment) =>
  expect(correctionsOf([correction(name, "B1:B4", comment)])).toEqual([]),
);

test("a name whose cells were deleted is none either", () =>
  expect(correctionsOf([{ ...correction("KPI_role_1", "B1:B4", "target"), range: null }])).toEqual(
    [],
  ));
