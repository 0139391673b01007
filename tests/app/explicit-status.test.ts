import { unattended } from "../../src/app/attention";
import { planExplicitStatus } from "../../src/app/explicit-status";
import { readKpis } from "../../src/app/read-kpis";
import { formatCell } from "../../src/core/sheet/address";
import type { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers } from "../support/manual-timers";
import { elsewhere, first, review, reviewWorkbook, secondStatus } from "../support/review-workbook";

async function planOf(workbook: FakeWorkbook) {
  const read = await readKpis(workbook, unattended(manualTimers()));
  if (!read?.ok) throw new Error("not read");
  return planExplicitStatus(read.value);
}

const formulasOf = async (workbook: FakeWorkbook) =>
  (await planOf(workbook)).formulas.map(({ at, formula }) => [formatCell(at), formula]);

test("each cell names the latest actual, baseline, target, and the cells that their periods stand in", async () => {
  const workbook = await reviewWorkbook();
  for (const row of [7, 10, 22]) workbook.enter(`'${review}'!N${row}`, "=KPI.STATUS()");
  // As the sheet shows: actuals in the row below, periods in row 6; in row 23, J says 未集計.
  expect(await formulasOf(workbook)).toEqual([
    [`'${review}'!N7`, "=KPI.STATUS(J8,F7,M7,F6,M6,J6)"],
    [`'${review}'!N10`, "=KPI.STATUS(J11,F10,M10,F6,M6,J6)"],
    [`'${review}'!N22`, "=KPI.STATUS(I23,F22,M22,F6,M6,I6)"],
  ]);
});

test("while every actual is still to come, it is the cell of the first", async () => {
  const workbook = await reviewWorkbook();
  for (const column of ["H", "I", "J"]) workbook.enter(`'${review}'!${column}8`, "未集計");
  workbook.enter(first.status, "=KPI.STATUS()");
  const { formulas } = await planOf(workbook);
  expect(formulas).toMatchObject([
    {
      formula: "=KPI.STATUS(H8,F7,M7,F6,M6,H6)",
      status: "not-measured",
      explicitStatus: "not-measured",
    },
  ]);
});

test("a formula that an Excel without the add-in has renamed is found, and named properly", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=_xldudf_KPI_STATUS()");
  expect((await planOf(workbook)).formulas).toMatchObject([
    { before: "=_xldudf_KPI_STATUS()", formula: "=KPI.STATUS(J8,F7,M7,F6,M6,J6)" },
  ]);
});

test("where a printed plan bends, the word of the straight line is told beside the present one", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.enter(secondStatus, "=KPI.STATUS()");
  // Planned for 令和７年度: 40 % instead of 60 %. (0.46 − 0.3) ÷ (0.4 − 0.3) is 1.6, by the line 0.53.
  workbook.enter(`'${review}'!J7`, 0.4);
  workbook.enter(first.lastActual, 0.46);
  expect((await planOf(workbook)).formulas).toMatchObject([
    { status: "on-track", explicitStatus: "slightly-behind", losesPlan: true },
    { status: "slightly-behind", explicitStatus: "slightly-behind" },
  ]);
});

test("a tally, and a part of another formula, stay as they are", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(elsewhere, "=KPI.STATUS()");
  workbook.enter(first.status, '=IF(KPI.STATUS()="達成","○","")');
  const { formulas, kept } = await planOf(workbook);
  expect(formulas).toEqual([]);
  expect(kept.map(({ at, reason }) => [formatCell(at), reason.kind])).toEqual([
    [first.status, "part-of-formula"],
    [elsewhere, "tally"],
  ]);
});

test("with arguments it is no business of ours", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS(J8,F7,M7,F6,M6,J6)");
  expect(await planOf(workbook)).toEqual({ formulas: [], kept: [] });
});

test("without a cell for each argument it stays, and says which are missing", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS()");
  const read = await readKpis(workbook, unattended(manualTimers()));
  if (!read?.ok) throw new Error("not read");
  const { reading } = read.value;
  const tables = reading.tables.map((table) => ({
    ...table,
    indicators: table.indicators.map((indicator) => ({
      ...indicator,
      baseline: indicator.baseline && { ...indicator.baseline, periodAt: null },
      target: null,
    })),
  }));
  expect(planExplicitStatus({ ...read.value, reading: { ...reading, tables } })).toMatchObject({
    formulas: [],
    kept: [
      {
        reason: {
          kind: "cells-missing",
          missing: ["target", "baselinePeriod", "targetPeriod"],
        },
      },
    ],
  });
});

test("a period cell that says something else by itself than the table does is none", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS()");
  const read = await readKpis(workbook, unattended(manualTimers()));
  if (!read?.ok) throw new Error("not read");
  // The view is of before; the cell is of now.
  workbook.enter(`'${review}'!M6`, "最終年度");
  const now = await workbook.read();
  if (!now.ok) throw new Error("not read");
  expect(planExplicitStatus({ ...read.value, snapshot: now.value }).kept).toMatchObject([
    { reason: { kind: "cells-missing", missing: ["targetPeriod"] } },
  ]);
});
