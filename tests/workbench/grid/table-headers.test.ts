import { renameColumns } from "../../../src/workbench/grid/table-headers";

const renamed = new Map([["実績", "実績値"]]);

test.each([
  ["=SUM(台帳[実績])", "=SUM(台帳[実績値])"],
  [
    "=台帳[[#This Row],[実績]]/台帳[[#This Row],[目標]]",
    "=台帳[[#This Row],[実績値]]/台帳[[#This Row],[目標]]",
  ],
  ["=SUM(台帳[実績])+SUM(別[実績])", "=SUM(台帳[実績値])+SUM(別[実績])"],
  ["=SUM(旧台帳[実績])", "=SUM(旧台帳[実績])"],
  ["=COUNTA(台帳)", "=COUNTA(台帳)"],
])("%s becomes %s", (formula, expected) => {
  expect(renameColumns(formula, "台帳", renamed)).toBe(expected);
});
