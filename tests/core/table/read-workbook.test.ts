import { readWorkbook } from "../../../src/core/table/read-workbook";
import { mieKpiExpected } from "../../samples/mie-kpi.expected";
import { progressReviewExpected } from "../../samples/progress-review.expected";
import { tokyoLogicModelExpected } from "../../samples/tokyo-logic-model.expected";
import { outlineOf } from "../../support/reading-outline";
import { snapshotOfFile } from "../../support/xlsx-snapshot";

describe("the sample workbooks are read as a careful person reads them", () => {
  test.each([
    ["mie-kpi", mieKpiExpected],
    ["tokyo-logic-model", tokyoLogicModelExpected],
    ["progress-review", progressReviewExpected],
  ])("%s.xlsx", async (name, expected) => {
    const snapshot = await snapshotOfFile(`assets/samples/${name}.xlsx`);
    expect(outlineOf(readWorkbook(snapshot))).toEqual(expected);
  });
});
