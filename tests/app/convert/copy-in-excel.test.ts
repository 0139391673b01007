import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { unattended } from "../../../src/app/attention";
import { copyConversion, type CopySetting } from "../../../src/app/convert/copy-conversion";
import { previewConversion } from "../../../src/app/convert/preview-conversion";
import { previewTurnBack, turnBack } from "../../../src/app/convert/turn-back";
import { systemTimers } from "../../../src/app/ports";
import { ExcelFile } from "../../../src/excel/excel-file";
import { ExcelSpills } from "../../../src/excel/excel-spills";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { makeCopy } from "../../../src/files/converted-copy/make-copy";
import { startHeadless, type Headless } from "../../support/headless";

// The file comes through the unmodified Office.js, and what becomes of it is opened again.
let excel: Headless;
const attention = unattended(systemTimers);
const workbook = () => new ExcelWorkbook(systemTimers);
const setting = (): CopySetting => ({
  workbook: workbook(),
  file: new ExcelFile(systemTimers),
  maker: () => Promise.resolve(makeCopy),
});
const sheet = "'進捗評価（記入例）'";
/** Persons and cases: no rate leads from one to the other. */
const refused = '=KPI.REQUIRED_RATE("1人","2件",2025,2029)';
const put = async (address: string, cells: unknown[][]) => {
  await excel.workbench.write(address, cells);
  await excel.workbench.idle();
};

async function snapshot() {
  const answer = await workbook().read();
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}

async function preview() {
  const spills = new ExcelSpills(systemTimers);
  const shown = await previewConversion(spills, await snapshot(), "ja", attention);
  if (!shown?.ok) throw new Error("No preview.");
  return shown.value;
}

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../../src/functions/register");
});
afterAll(() => excel.close());
beforeEach(async () => {
  const sample = await excel.sample("assets/samples/progress-review.xlsx");
  await excel.workbench.open(sample, "進捗.xlsx");
  await put(`${sheet}!O7:O9`, [["=KPI.PROGRESS(J8,F7,M7)"], ['=KPI.ERA("2025年度")'], [refused]]);
  await put(`${sheet}!Q7`, [["=KPI.TARGET_PATH(F7,M7,2022,2024)"]]);
});

test("the copy shows the same without our functions; the workbook is as it was; the copy turns back", async () => {
  const block = `${sheet}!O7:S9`;
  const before = await excel.workbench.read(block);
  const shown = await preview();
  const copied = await copyConversion(setting(), shown, attention);
  if (!copied?.ok || typeof copied.value === "string") throw new Error(JSON.stringify(copied));
  expect(copied.value).toMatchObject({
    name: "進捗（配布用）.xlsx",
    cells: shown.converted.length,
  });
  expect(await excel.workbench.read(block)).toEqual(before);
  expect(await excel.workbench.sheets()).not.toContain("数式の変換記録");

  const sheets = await excel.workbench.sheets();
  await excel.workbench.open(copied.value.bytes, copied.value.name);
  expect(await excel.workbench.sheets()).toEqual([...sheets, "数式の変換記録"]);
  const after = await excel.workbench.read(block);
  // What refuses its arguments is reported, and stays.
  expect(after.formulas.flat().filter((one) => /KPI/.test(String(one)))).toEqual([refused]);
  expect(after.formulas[0]?.[0]).toBe("=IF(COUNT(J8,F7,M7)=3,(J8-F7)/(M7-F7),NA())");
  after.values.flat().forEach((value, i) => {
    const expected = before.values.flat()[i];
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  const found = previewTurnBack(await snapshot());
  expect(found).toMatchObject({ left: [], restored: { length: 3 } });
  expect(await turnBack(workbook(), found, "ja", attention)).toMatchObject({ ok: true });
  await excel.workbench.idle();
  expect((await excel.workbench.read(block)).formulas).toEqual(before.formulas);
  expect(await excel.workbench.sheets()).toEqual(sheets);
});

test("nothing is made of a workbook that is another by now, or when Excel gives no file", async () => {
  const shown = await preview();
  await put(`${sheet}!O8`, [["=KPI.NUMBER(6)"]]);
  expect(await copyConversion(setting(), shown, attention)).toEqual({ ok: true, value: "changed" });
  excel.host.offerFile(() => Promise.reject(new Error("locked")));
  const refused = await copyConversion(setting(), await preview(), attention);
  expect(refused).toMatchObject({ ok: false, error: { kind: "unknown" } });
  excel.host.offerFile(() => Promise.resolve(new Uint8Array([1, 2, 3])));
  const unreadable = await copyConversion(setting(), await preview(), attention);
  expect(unreadable).toEqual({ ok: true, value: "unreadable" });
});
