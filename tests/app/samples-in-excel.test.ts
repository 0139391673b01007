import { systemTimers } from "../../src/app/ports";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { mieKpiExpected } from "../samples/mie-kpi.expected";
import { progressReviewExpected } from "../samples/progress-review.expected";
import { tokyoLogicModelExpected } from "../samples/tokyo-logic-model.expected";
import { startHeadless, type Headless } from "../support/headless";
import { outlineOf } from "../support/reading-outline";

// Through the file library, the host and the unmodified Office.js: the way the user's cells take.
let headless: Headless;

beforeEach(async () => {
  headless = await startHeadless();
});
afterEach(() => {
  headless.close();
});

test.each([
  ["mie-kpi", mieKpiExpected],
  ["tokyo-logic-model", tokyoLogicModelExpected],
  ["progress-review", progressReviewExpected],
])("every table, role and indicator of %s.xlsx, in one request", async (name, expected) => {
  await headless.workbench.open(await headless.sample(`assets/samples/${name}.xlsx`));
  const workbook = new ExcelWorkbook(systemTimers);
  const listening = await workbook.onChanged(() => undefined);
  expect(listening.ok).toBe(true);
  headless.workbench.resetTraffic();
  const snapshot = await workbook.read();
  expect(headless.workbench.traffic().requests).toBe(1);
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  expect(outlineOf(readWorkbook(snapshot.value))).toEqual(expected);
});
