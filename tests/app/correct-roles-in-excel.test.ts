import {
  previewCorrections,
  undoCorrections,
  writeCorrections,
  type RoleWish,
  type WrittenCorrections,
} from "../../src/app/correct-roles";
import { unattended } from "../../src/app/attention";
import { systemTimers } from "../../src/app/ports";
import { ok } from "../../src/core/result";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { WorkbookReading } from "../../src/core/table/kpi-table";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";
import { manualTimers } from "../support/manual-timers";

// Corrections are kept by Excel itself, as names whose cells it moves: through the unmodified Office.js.
let headless: Headless;
let workbook: ExcelWorkbook;
const attention = unattended(manualTimers());

beforeEach(async () => {
  headless = await startHeadless();
  await headless.workbench.write("Sheet1!A1:E3", [
    ["指標", "単位", "現状値（2025年）", "目標値（2029年）", "前の計画の目標値"],
    ["導入率", "％", 26, 90, 50],
    ["相談件数", "件", 131, 200, 150],
  ]);
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

async function read(): Promise<WorkbookSnapshot> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  return snapshot.value;
}

const block = (sheet: string, top: number, left: number, bottom: number, right: number) => ({
  ...{ sheet, top, left, bottom, right },
});
const ignoreLast: RoleWish = { range: block("Sheet1", 0, 4, 2, 4), says: "ignore" };

async function save(...wishes: readonly RoleWish[]): Promise<WrittenCorrections> {
  const preview = previewCorrections(await read(), "Sheet1", wishes);
  const result = await writeCorrections(workbook, preview, attention);
  if (!result?.ok || result.value === "changed") throw new Error("not written");
  return result.value;
}

/** The roles of the columns, and what gave them. */
const columnsOf = ({ tables }: WorkbookReading) =>
  tables.flatMap((table) =>
    table.roles
      .filter(({ axis }) => axis === "column")
      .map(({ role, from }) => (from === "correction" ? `${role ?? "ignored"}!` : role)),
  );
const columns = async () => columnsOf(readWorkbook(await read()));
const corrected = ["name", "unit", "baseline", "target", "ignored!"];

const inExcel = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

test("one read and one write keep the correction in the workbook; no cell changes", async () => {
  const before = await read();
  headless.workbench.resetTraffic();
  const preview = previewCorrections(before, "Sheet1", [ignoreLast]);
  await writeCorrections(workbook, preview, attention);
  expect(headless.workbench.traffic().requests).toBe(2);
  const after = await read();
  expect(after.sheets).toEqual(before.sheets);
  expect(after.names).toMatchObject([{ name: "KPI_role_1", comment: "ignore", visible: false }]);
  expect(await columns()).toEqual(corrected);
});

test("it holds when rows and columns are inserted and the sheet is renamed", async () => {
  await save(ignoreLast);
  await inExcel((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "令和８年度 計画";
  });
  expect(await columns()).toEqual(corrected);
});

test("it is taken back in one step: the names are as they were before", async () => {
  await save(ignoreLast);
  const second = await save({ ...ignoreLast, says: "planned" });
  expect(await columns()).toEqual(["name", "unit", "baseline", "target", "planned!"]);
  expect(await undoCorrections(workbook, second, attention)).toEqual(ok("undone"));
  expect(await columns()).toEqual(corrected);
});

test("it is not taken back over a later correction", async () => {
  const first = await save(ignoreLast);
  await save({ ...ignoreLast, says: "planned" });
  expect(await undoCorrections(workbook, first, attention)).toEqual(ok("changed"));
  expect(await columns()).toEqual(["name", "unit", "baseline", "target", "planned!"]);
});

test("back to automatic: the workbook keeps nothing of it", async () => {
  await save(ignoreLast);
  await save({ ...ignoreLast, says: null });
  expect((await read()).names).toEqual([]);
  expect(await columns()).toHaveLength(5);
});
