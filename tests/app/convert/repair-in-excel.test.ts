import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { unattended } from "../../../src/app/attention";
import { findBroken, repairFormulas } from "../../../src/app/convert/repair-formulas";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { formatPosition } from "../../../src/core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { FakeWorkbook } from "../../support/fake-workbook";
import { startHeadless, type Headless } from "../../support/headless";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

let excel: Headless;
const attention = unattended(systemTimers);
const workbook = () => new ExcelWorkbook(systemTimers);

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../../src/functions/register");
});
afterAll(() => excel.close());

const put = async (address: string, cells: unknown[][]) => {
  await excel.workbench.write(address, cells);
  await excel.workbench.idle();
};

async function kpis(): Promise<KpiWorkbook> {
  const read = await readKpis(workbook(), attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
}

/** As the workbook would be read if these cells showed something else. */
function showing(
  read: KpiWorkbook,
  shown: Readonly<Record<string, CellValue>>,
  isProtected = false,
) {
  const sheets = read.snapshot.sheets.map((sheet): SheetSnapshot => ({
    ...sheet,
    protected: isProtected,
    values: sheet.values.map((row, r) =>
      row.map(
        (value, c) =>
          shown[formatPosition({ row: sheet.top + r, column: sheet.left + c })] ?? value,
      ),
    ),
  }));
  return { ...read, snapshot: { ...read.snapshot, sheets } };
}

const found = (read: KpiWorkbook) =>
  findBroken(read).map(({ at, problem, hopeless }) => [formatPosition(at), problem, hopeless]);

beforeEach(async () => {
  await put(
    "Sheet1!A1:C4",
    Array.from({ length: 4 }, () => ["", "", ""]),
  );
});

test("a workbook that was saved where the add-in was absent answers again", async () => {
  await put("Sheet1!A1:A3", [
    ["26.0％"],
    ["=_xldudf_KPI_NUMBER(A1)"],
    ['=IFERROR(_xldudf_KPI_ERA("2025年度"),"?")'],
  ]);
  const read = await kpis();
  expect(found(read).map(([cell]) => cell)).toEqual(["A2", "A3"]);
  const answer = await repairFormulas(workbook(), systemTimers, findBroken(read), attention);
  expect(answer).toEqual({ ok: true, value: { repaired: 2, left: [] } });
  await excel.workbench.idle();
  const { formulas, values } = await excel.workbench.read("Sheet1!A2:A3");
  expect(formulas).toEqual([["=KPI.NUMBER(A1)"], ['=IFERROR(KPI.ERA("2025年度"),"?")']]);
  expect(values).toEqual([[0.26], ["令和7年度"]]);
  expect(found(await kpis())).toEqual([]);
});

test("what is wrong is told apart; what shows its answer is left alone", async () => {
  await put("Sheet1!A1:A4", [
    ["=KPI.NUMBER(1)"],
    ["=KPI.NUMBER(2)"],
    ["=KPI.NUMBER(3)"],
    ["=KPI.NUMBER(4)"],
  ]);
  const read = await kpis();
  expect(found(showing(read, { A1: "#NAME?", A2: "#BUSY!", A3: "#SPILL!" }))).toEqual([
    ["A1", "name", null],
    ["A2", "busy", null],
    ["A3", "spill", "blocked"],
  ]);
  expect(found(showing(read, { A1: "#NAME?" }, true))).toEqual([["A1", "name", "protected"]]);
  // An error that the function itself gives is an answer.
  expect(found(showing(read, { A1: "#VALUE!", A2: "#N/A" }))).toEqual([]);
});

test.each([
  ["順調", [["D2", "stale", null]]],
  ["未測定", []],
])("=KPI.STATUS() that shows %s in a row without an actual", async (shown, expected) => {
  const rows = [
    ["指標", "現状値（2025年）", "目標値（2029年）", "状態"],
    ["導入率", "26.0％", "90％", "=KPI.STATUS()"],
    ["研修受講者数", "102人", "200人", ""],
  ];
  const fake = new FakeWorkbook(workbookOf([sheetOf("Sheet1", rows, [], () => shown)]));
  const read = await readKpis(fake, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  expect(found(read.value)).toEqual(expected);
});

test("what could not be repaired is reported, and what may not be is not touched", async () => {
  await put("Sheet1!A1:A2", [["=KPI.NOSUCHTHING(1)"], ["=KPI.NUMBER(2)"]]);
  const read = await kpis();
  const broken = [
    ...findBroken(showing(read, { A1: "#NAME?" })),
    ...findBroken(showing(read, { A2: "#SPILL!" })),
  ].filter(({ problem }, i) => i === 0 || problem === "spill");
  const answer = await repairFormulas(workbook(), systemTimers, broken, attention);
  if (!answer?.ok || answer.value === "changed") throw new Error(JSON.stringify(answer));
  expect(answer.value.repaired).toBe(0);
  expect(answer.value.left.map(({ at }) => formatPosition(at))).toEqual(["A1", "A2"]);
});

test("a formula that is another by now is not entered over; given up, nothing is entered", async () => {
  await put("Sheet1!A1", [["=_xldudf_KPI_NUMBER(5)"]]);
  const broken = findBroken(await kpis());
  const impatient = { report: () => undefined, pause: () => Promise.resolve(false) };
  expect(await repairFormulas(workbook(), systemTimers, broken, impatient)).toBeNull();
  await put("Sheet1!A1", [["=1+1"]]);
  expect(await repairFormulas(workbook(), systemTimers, broken, attention)).toEqual({
    ok: true,
    value: "changed",
  });
  expect((await excel.workbench.read("Sheet1!A1")).formulas).toEqual([["=1+1"]]);
});
