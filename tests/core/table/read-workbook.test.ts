import { readingSteps, readWorkbook } from "../../../src/core/table/read-workbook";
import { mieKpiExpected } from "../../samples/mie-kpi.expected";
import { progressReviewExpected } from "../../samples/progress-review.expected";
import { tokyoLogicModelExpected } from "../../samples/tokyo-logic-model.expected";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
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

describe("in steps, so that a screen can draw between them", () => {
  const header = ["指標", "現状値（令和６年度）", "目標値（令和11年度）"];
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => [`第${i}班の参加者数`, `${i}人`, i + 30]);

  test.each([
    ["a large table", [sheetOf("計画", [header, ...rows(2_500)])], 5],
    [
      "many sheets",
      Array.from({ length: 12 }, (_, i) => sheetOf(`計画${i}`, [header, ...rows(300)])),
      3,
    ],
    ["a small workbook", [sheetOf("計画", [header, ...rows(20)])], 0],
  ])("%s", (_, sheets, pauses) => {
    const snapshot = workbookOf(sheets);
    const steps = readingSteps(snapshot);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBe(pauses);
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(readWorkbook(snapshot)));
  });
});
