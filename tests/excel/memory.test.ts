import { systemTimers } from "../../src/app/ports";
import type { WriteStep } from "../../src/app/write-plan";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
  await headless.workbench.write("Sheet1!A1", [
    ["指標", "現状値", "目標値"],
    ["導入率", 0.26, 0.9],
    ["離職率", 0.16, 0.12],
  ]);
});
afterEach(() => {
  headless.close();
});

async function snapshot() {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.detail);
  return read.value;
}

async function apply(...steps: WriteStep[]) {
  expect(await workbook.apply({ steps })).toEqual({ ok: true, value: null });
}

const requests = () => headless.workbench.traffic().requests;
const range = { sheet: "Sheet1", top: 1, left: 1, bottom: 2, right: 1 };

test("names and the setting are read in the one request that reads the cells", async () => {
  await apply(
    { kind: "names", set: [{ name: "KPI_role_1", range, comment: "baseline" }], remove: [] },
    { kind: "settings", value: '{"version":1}' },
  );
  headless.workbench.resetTraffic();
  const { names, settings } = await snapshot();
  expect(requests()).toBe(1);
  expect(names).toEqual([{ name: "KPI_role_1", range, visible: false, comment: "baseline" }]);
  expect(settings).toBe('{"version":1}');
});

test("a workbook that nobody has set up has no name and no setting", async () => {
  expect(await snapshot()).toMatchObject({ names: [], settings: null });
});

test("names and setting in one plan are one request; writing them again changes them", async () => {
  await snapshot();
  headless.workbench.resetTraffic();
  await apply(
    { kind: "names", set: [{ name: "KPI_role_1", range, comment: "target" }], remove: [] },
    { kind: "settings", value: "1" },
  );
  expect(requests()).toBe(1);
  const elsewhere = { ...range, left: 2, right: 2 };
  await apply(
    {
      kind: "names",
      set: [{ name: "KPI_role_1", range: elsewhere, comment: "ignore" }],
      remove: ["KPI_role_9"],
    },
    { kind: "settings", value: "2" },
  );
  expect(await snapshot()).toMatchObject({
    names: [{ name: "KPI_role_1", range: elsewhere, comment: "ignore", visible: false }],
    settings: "2",
  });
  await apply(
    { kind: "names", set: [], remove: ["KPI_role_1"] },
    { kind: "settings", value: null },
  );
  expect(await snapshot()).toMatchObject({ names: [], settings: null });
});

test("a name follows its cells when rows are inserted and the sheet is renamed", async () => {
  await apply({ kind: "names", set: [{ name: "KPI_role_1", range, comment: "x" }], remove: [] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "導入, '案'です";
    await context.sync();
  });
  const moved = { sheet: "導入, '案'です", top: 3, left: 2, bottom: 4, right: 2 };
  expect((await snapshot()).names).toMatchObject([{ name: "KPI_role_1", range: moved }]);
});

test("what names no single block of this workbook has no range", async () => {
  const formulas: readonly (readonly [string, string])[] = [
    ["定数", "=0.9"],
    ["計算", "=SUM(Sheet1!$B$2:$B$3)"],
    ["二か所", "=Sheet1!$B$2,Sheet1!$C$2"],
    ["失われた", "=Sheet1!#REF!"],
    ["別のブック", "=[他.xlsx]Sheet1!$A$1"],
    ["列全体", "=Sheet1!$B:$B"],
  ];
  await Excel.run(async (context) => {
    for (const [name, formula] of formulas) context.workbook.names.add(name, formula);
    context.workbook.names.add("一か所", "=Sheet1!$B$2");
    await context.sync();
  });
  const named = (await snapshot()).names.map(({ name, range: block }) => [name, block]);
  expect(Object.fromEntries(named)).toEqual({
    ...Object.fromEntries(formulas.map(([name]) => [name, null])),
    一か所: { sheet: "Sheet1", top: 1, left: 1, bottom: 1, right: 1 },
  });
});

test("a setting that another version has stored as an object is read as its JSON text", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("KpiLogicModel", { version: 9 });
    await context.sync();
  });
  expect((await snapshot()).settings).toBe('{"version":9}');
});

test("hidden rows and columns of the used range are read, and the protection of a sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").insert("Down");
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("1:1").rowHidden = true;
    sheet.protection.protect();
    context.workbook.worksheets.add("他");
    await context.sync();
  });
  await snapshot();
  headless.workbench.resetTraffic();
  const { sheets } = await snapshot();
  expect(requests()).toBe(1);
  // Row 1 is hidden too, but nothing stands there.
  expect(sheets).toMatchObject([
    { name: "Sheet1", top: 3, hiddenRows: [4], hiddenColumns: [1], protected: true },
    { name: "他", hiddenRows: [], hiddenColumns: [], protected: false },
  ]);
});

test("a workbook that is read in blocks has its names, its setting and its hidden lines too", async () => {
  await headless.workbench.write("Sheet1!A1", [["x"], ["y"], ["z"]]);
  await apply(
    { kind: "names", set: [{ name: "KPI_role_1", range, comment: "target" }], remove: [] },
    { kind: "settings", value: "1" },
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:2").rowHidden = true;
    await context.sync();
  });
  const whole = await snapshot();
  expect(whole).toMatchObject({ names: [{}], settings: "1", sheets: [{ hiddenRows: [1] }] });
  headless.workbench.failNext({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(await snapshot()).toEqual(whole);
});

test("names, setting, hidden lines and protection survive saving and opening", async () => {
  await headless.workbench.open(await headless.sample("assets/samples/mie-kpi.xlsx"));
  const [first] = (await snapshot()).sheets;
  const sheet = first?.name ?? "";
  const cells = { sheet, top: 2, left: 1, bottom: 4, right: 1 };
  await apply(
    { kind: "names", set: [{ name: "KPI_role_1", range: cells, comment: "目標" }], remove: [] },
    { kind: "settings", value: '{"言語":"ja"}' },
  );
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange("4:4").rowHidden = true;
    worksheet.getRange("C:C").columnHidden = true;
    worksheet.protection.protect();
    await context.sync();
  });
  const before = await snapshot();
  await headless.workbench.open(await headless.workbench.save());
  const after = await snapshot();
  expect(after.names).toEqual([
    { name: "KPI_role_1", range: cells, visible: false, comment: "目標" },
  ]);
  expect(after.settings).toBe('{"言語":"ja"}');
  expect(after.sheets[0]).toMatchObject({ hiddenRows: [3], hiddenColumns: [2], protected: true });
  expect(after).toEqual(before);
});
