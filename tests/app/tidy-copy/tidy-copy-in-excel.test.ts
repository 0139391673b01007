import { readFile } from "node:fs/promises";
import { unattended, type Attention } from "../../../src/app/attention";
import { takeBack } from "../../../src/app/apply-wanted";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { previewTidyCopy, type TidyPreview } from "../../../src/app/tidy-copy/preview-tidy-copy";
import { writeTidyCopy, type WrittenTidyCopy } from "../../../src/app/tidy-copy/write-tidy-copy";
import type { Language } from "../../../src/core/messages/language";
import { runRules } from "../../../src/core/rules/run-rules";
import { formatCell } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";

// The copy is written and read back through the unmodified Office.js.
let headless: Headless;
let workbook: ExcelWorkbook;
const attention = unattended(systemTimers);

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

const open = async (name: string) =>
  headless.workbench.open(await readFile(`assets/samples/${name}.xlsx`), `${name}.xlsx`);

async function kpis(): Promise<KpiWorkbook> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
}

async function preview(language: Language = "ja"): Promise<TidyPreview> {
  const shown = await previewTidyCopy(await kpis(), language, attention);
  if (!shown) throw new Error("Nobody gave it up.");
  return shown;
}

async function write(language: Language = "ja"): Promise<WrittenTidyCopy> {
  const written = await writeTidyCopy(workbook, await preview(language), attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  return written.value;
}

const texts = async (address: string) =>
  (await headless.workbench.read(`機械可読データ!${address}`)).text;

/** The copy as somebody finds it who got it in a file: no table of the add-in's own. */
async function copyAlone(name: string): Promise<SheetSnapshot> {
  const read = await workbook.read();
  const sheet = read.ok ? read.value.sheets.find((one) => one.name === name) : undefined;
  if (!sheet) throw new Error("There is no copy.");
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: "Table1" })) };
}

describe.each(["ja", "en"] as const)("in %s", (language) => {
  test.each(["mie-kpi", "tokyo-logic-model", "progress-review"])(
    "the copy of %s breaks none of the government's rules, while its original does",
    async (name) => {
      await open(name);
      const groups = ["machine-readability"] as const;
      const { snapshot, reading } = await kpis();
      expect(runRules({ snapshot, reading, looks: null }, { groups })).not.toEqual([]);
      const { sheet } = await write(language);
      const copy = { sheets: [await copyAlone(sheet)], names: [], settings: null };
      const looks = await workbook.readLooks();
      if (!looks.ok) throw new Error("Its looks were not read.");
      const view = {
        snapshot: copy,
        reading: readWorkbook(copy),
        looks: { sheets: looks.value.sheets.filter((one) => one.name === sheet) },
      };
      expect(view.reading.tables).toMatchObject([{ form: "long" }]);
      expect(runRules(view, { groups })).toEqual([]);
    },
  );

  test("read again, the copy holds the same numbers of every indicator", async () => {
    await open("progress-review");
    const { sheet } = await write(language);
    const { reading } = await kpis();
    const again = readWorkbook({ sheets: [await copyAlone(sheet)], names: [], settings: null });
    const said = ({ tables }: typeof reading) =>
      tables
        .flatMap((table) => table.indicators)
        .map(({ name, baseline, planned, target, actuals }) => [
          name.replace(/\s/g, ""),
          ...[baseline, ...planned, target, ...actuals].flatMap(
            (datum) => datum?.quantity?.value ?? [],
          ),
        ]);
    expect(said(again)).toEqual(said(reading));
  });
});

// The document prints 26.0％ in 2025年, 42.0％ in 2026年 and 90％ in 2029年; the nation's row 31.6％.
test("a row a value: ISO dates, plain numbers, and the cell that each comes from", async () => {
  await open("mie-kpi");
  await write();
  const rows = await texts("A1:O8");
  expect(rows[0]?.join(" ")).toBe(
    "番号 指標 領域 種別 値の区分 系列 期間の開始日 期間の終了日 値 単位 比較条件 値の状態 備考 出典シート 出典セル",
  );
  const name = "ＩＣＴ・介護ロボット等の導入率";
  const head = ["1", name, "領域の記載なし", "KPI"];
  expect(rows[1]).toEqual([
    ...head,
    ...["基準値", "指標の値", "2025-01-01", "2025-12-31", "26", "%", "", "数値", ""],
    ...["KPI(1)", "C11"],
  ]);
  expect(rows[6]).toEqual([
    ...head,
    ...["参考値", "参考（全国）", "2025-01-01", "2025-12-31", "31.6", "%", "", "数値", ""],
    ...["KPI(1)", "C13"],
  ]);
  const { values } = await headless.workbench.read("機械可読データ!G2:I2");
  // 45658 is Excel's 2025-01-01.
  expect(values).toEqual([[45658, 46022, 26]]);
});

test("it reads once and writes once, and leaves every other sheet alone", async () => {
  await open("mie-kpi");
  const before = (await kpis()).snapshot;
  const shown = await preview();
  expect(shown).toMatchObject({ sheet: "機械可読データ", replaces: false });
  headless.workbench.resetTraffic();
  const written = await writeTidyCopy(workbook, shown, attention);
  expect(written).toMatchObject({ ok: true, value: { rows: shown.rows } });
  expect(headless.workbench.traffic().requests).toBe(2);
  const after = (await kpis()).snapshot;
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  // The copy is a result: it is not read as another table of the staff's.
  expect((await kpis()).reading.tables.every(({ range }) => range.sheet !== shown.sheet)).toBe(
    true,
  );
});

test("made again, it replaces itself; undone, the former copy is back, and then none", async () => {
  await open("mie-kpi");
  const none = await workbook.read();
  const first = await write();
  const former = await texts("A1:O30");
  await headless.workbench.write("'KPI①'!C11", [["28.0％"]]);
  expect(await preview()).toMatchObject({ sheet: "機械可読データ", replaces: true });
  const second = await write();
  expect((await texts("I2:I2"))[0]).toEqual(["28"]);
  expect(await takeBack(workbook, second, attention)).toEqual({ ok: true, value: "undone" });
  expect(await texts("A1:O30")).toEqual(former);
  await headless.workbench.write("'KPI①'!C11", [["26.0％"]]);
  expect(await takeBack(workbook, first, attention)).toEqual({ ok: true, value: "undone" });
  expect(await workbook.read()).toEqual(none);
});

test("undo does not take away what was typed into the copy", async () => {
  await open("mie-kpi");
  const written = await write();
  await headless.workbench.write("機械可読データ!M2", [["確認済み"]]);
  expect(await takeBack(workbook, written, attention)).toEqual({ ok: true, value: "changed" });
  expect(await texts("M2:M2")).toEqual([["確認済み"]]);
});

test("nothing is written when the workbook is another than the preview showed", async () => {
  await open("mie-kpi");
  const shown = await preview();
  await headless.workbench.write("'KPI①'!C11", [["30.0％"]]);
  expect(await writeTidyCopy(workbook, shown, attention)).toEqual({ ok: true, value: "changed" });
  expect(await headless.workbench.sheets()).not.toContain("機械可読データ");
});

test("nothing is written when it was given up", async () => {
  await open("mie-kpi");
  const shown = await preview();
  const givenUp: Attention = { ...attention, pause: () => Promise.resolve(false) };
  expect(await writeTidyCopy(workbook, shown, givenUp)).toBeNull();
  expect(await headless.workbench.sheets()).not.toContain("機械可読データ");
});

test("a name that looks like a formula stays a text", async () => {
  await open("mie-kpi");
  const hostile = '=HYPERLINK("https://example.com","ここ")';
  await headless.workbench.write("'KPI③'!C10", [[`'${hostile}`]]);
  const { indicators } = await preview();
  const at = indicators.flat().findIndex(({ indicator }) => indicator === hostile);
  expect(at).toBeGreaterThan(0);
  await write();
  const { values, formulas } = await headless.workbench.read(`機械可読データ!B${at + 2}`);
  expect(values).toEqual([[hostile]]);
  expect(formulas).toEqual(values);
});

test("a sheet of the staff that has its name is left alone", async () => {
  await open("mie-kpi");
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("KPI②").name = "機械可読データ";
  await context.sync();
  expect(await preview()).toMatchObject({ sheet: "機械可読データ (2)", replaces: false });
});

test("every row names the cell that holds its value", async () => {
  await open("mie-kpi");
  const { indicators } = await preview();
  const { snapshot } = await kpis();
  for (const { at, value, unit } of indicators.flat()) {
    const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
    const written = sheet?.texts[at.row - sheet.top]?.[at.column - sheet.left] ?? "";
    const digits = written.normalize("NFKC").replace(/[^\d.]/g, "");
    expect([formatCell(at), value]).toEqual([
      formatCell(at),
      digits === "" ? null : Number(digits),
    ]);
    if (value !== null) expect(written.normalize("NFKC")).toContain(unit ?? "");
  }
});
