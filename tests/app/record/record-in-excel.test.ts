import { readFile } from "node:fs/promises";
import { takeBack } from "../../../src/app/apply-wanted";
import { unattended, type Attention } from "../../../src/app/attention";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { previewMeeting, writeMeeting } from "../../../src/app/record/meeting-sheet";
import { compareRecords } from "../../../src/app/record/compare-records";
import { cellInTheWay } from "../../../src/app/record/place-rows";
import { readRecords } from "../../../src/app/record/read-records";
import type { Again, NotesById } from "../../../src/app/record/record-preview";
import { prepareRecord, writeRecord } from "../../../src/app/record/write-record";
import { countChanges } from "../../../src/core/history/compare";
import type { Day } from "../../../src/core/indicator/due";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";

// The record is written and read back through the unmodified Office.js.
let headless: Headless;
let workbook: ExcelWorkbook;
const attention = unattended(systemTimers);
const may: Day = { kind: "date", year: 2026, month: 5, day: 20 };
const november: Day = { kind: "date", year: 2026, month: 11, day: 22 };
const review = "'進捗評価（記入例）'";

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
  const name = "progress-review.xlsx";
  await headless.workbench.open(await readFile(`assets/samples/${name}`), name);
});
afterEach(() => {
  headless.close();
});

async function kpis(): Promise<KpiWorkbook> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
}

async function preview(day: Day, language: "ja" | "en" = "ja") {
  const shown = await prepareRecord(await kpis(), day, language, attention);
  if (!shown) throw new Error("Nobody gave it up.");
  return shown;
}

async function record(
  day: Day,
  { notes = new Map(), again = "append" }: { notes?: NotesById; again?: Again } = {},
  language: "ja" | "en" = "ja",
) {
  const shown = await preview(day, language);
  const written = await writeRecord(workbook, shown, { notes, again }, attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  return written.value;
}

async function records() {
  const read = await readRecords(await kpis(), attention);
  if (!read) throw new Error("Nobody gave it up.");
  return read;
}

const cells = (address: string) => headless.workbench.read(`KPI記録!${address}`);
const table = async (name: string) => {
  const { snapshot } = await kpis();
  return snapshot.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name)
    ?.rectangle;
};

async function idOf(name: string): Promise<string> {
  const { rows } = await preview(may);
  const found = rows.find(
    ({ cells: { indicator } }) => indicator.kind === "text" && indicator.text.includes(name),
  );
  if (!found) throw new Error(`No indicator ${name}`);
  return found.id;
}

/** 離職率, row 10 of the sample: 16.0 % to 13.5 %, planned 14.5 % for 令和７年度, actual 14.9 %: (16 − 14.9) ÷ (16 − 14.5) = 0.73. */
test("values, verdicts and what staff say stand in a sheet of its own; undone, all is as before", async () => {
  const before = (await kpis()).snapshot;
  const id = await idOf("離職率");
  const notes = new Map([
    ["", { comment: "おおむね計画どおり", cause: "", nextAction: "" }],
    [id, { comment: "", cause: "=採用の遅れ", nextAction: "相談窓口を広げる" }],
  ]);
  headless.workbench.resetTraffic();
  const written = await record(may, { notes });
  expect(written).toMatchObject({ sheet: "KPI記録", indicators: 8 });
  const { text, values } = await cells("A4:M13");
  expect(text[0]?.join(" ")).toBe(
    "記録日 指標名 実績値 単位 実績時点 期待値 期待値比 状態 コメント 要因 次の対応 元のセル 照合用",
  );
  expect(text[1]).toEqual([
    ...["2026-05-20", "（全体）", "", "", "", "", ""],
    "全8指標：達成 2、順調 2、概ね順調 1、やや遅れ 1、後退 1、判定不能 1",
    ...["おおむね計画どおり", "", "", "", ""],
  ]);
  const row = text.find(([, name]) => name?.includes("離職率"));
  expect(row?.slice(2, 8)).toEqual(["14.9%", "%", "2025年度", "14.5%", "0.73", "やや遅れ"]);
  // What begins like a formula stays a text.
  expect(row?.slice(9, 11)).toEqual(["=採用の遅れ", "相談窓口を広げる"]);
  expect(values.find(([, name]) => String(name).includes("離職率"))?.[2]).toBe(0.149);
  const after = (await kpis()).snapshot;
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(await takeBack(workbook, written, attention)).toEqual({ ok: true, value: "undone" });
  expect(await workbook.read()).toEqual({ ok: true, value: before });
});

test("one read and one write; nothing when it was given up or the workbook has become another", async () => {
  const shown = await preview(may);
  const wish = { notes: new Map(), again: "append" } as const;
  const givenUp: Attention = { ...attention, pause: () => Promise.resolve(false) };
  expect(await writeRecord(workbook, shown, wish, givenUp)).toBeNull();
  headless.workbench.resetTraffic();
  expect(await writeRecord(workbook, shown, wish, attention)).toMatchObject({ ok: true });
  expect(headless.workbench.traffic().requests).toBe(2);
  const next = await preview(november);
  await headless.workbench.write(`${review}!J11`, [[0.145]]);
  expect(await writeRecord(workbook, next, wish, attention)).toEqual({
    ok: true,
    value: "changed",
  });
  expect((await records()).records).toHaveLength(1);
});

test("a later record is appended below; compared, what is better is said", async () => {
  await record(may);
  const first = (await cells("A4:M13")).text;
  await headless.workbench.write(`${review}!J11`, [[0.145]]);
  const second = await record(november);
  expect((await cells("A4:M13")).text).toEqual(first);
  expect(await table("KpiHistory")).toEqual({ top: 3, left: 0, bottom: 21, right: 12 });
  const kept = await records();
  const { records: all, unread } = kept;
  expect(unread).toEqual([]);
  expect(all.map(({ id, entries }) => [id, entries.length])).toEqual([
    ["2026-05-20", 8],
    ["2026-11-22", 8],
  ]);
  const [before, after] = [all[0]!, all[1]!];
  const changes = (await compareRecords(await kpis(), kept, { before, after }, attention)) ?? [];
  const untilNow = await compareRecords(await kpis(), kept, { before, after: null }, attention);
  expect(untilNow?.map(({ kind }) => kind)).toEqual(changes.map(({ kind }) => kind));
  expect(countChanges(changes)).toEqual([
    { kind: "better", count: 1 },
    { kind: "same", count: 7 },
  ]);
  expect(changes[0]).toMatchObject({
    before: {
      status: "slightly-behind",
      value: 0.149,
      pace: expect.closeTo(1.1 / 1.5, 12) as number,
    },
    after: { status: "on-track", value: 0.145, pace: 1 },
  });
  // In one step back: the rows of before stay.
  expect(await takeBack(workbook, second, attention)).toEqual({ ok: true, value: "undone" });
  expect(await table("KpiHistory")).toEqual({ top: 3, left: 0, bottom: 12, right: 12 });
  expect((await cells("A14:M14")).text.flat().join("")).toBe("");
});

describe("recorded twice on one day", () => {
  test("replaced: each row in its place, what was said is offered again, and a row too many goes", async () => {
    const id = await idOf("離職率");
    await record(may, { notes: new Map([[id, { comment: "", cause: "採用", nextAction: "" }]]) });
    await headless.workbench.write(`${review}!J11`, [[0.145]]);
    const shown = await preview(may);
    expect(shown.today?.rows).toHaveLength(9);
    expect(shown.today?.notes.get(id)).toEqual({ comment: "", cause: "採用", nextAction: "" });
    await record(may, { notes: shown.today?.notes ?? new Map(), again: "replace" });
    const { records: all } = await records();
    expect(all).toHaveLength(1);
    expect(all[0]?.entries.find(({ place }) => place === id)).toMatchObject({
      status: "on-track",
      cause: "採用",
    });
    expect(await table("KpiHistory")).toEqual({ top: 3, left: 0, bottom: 12, right: 12 });
  });

  test("appended: there are two records of the day; replaced after that, there is one", async () => {
    await record(may);
    await record(may);
    expect((await records()).records.map(({ id }) => id)).toEqual(["2026-05-20", "2026-05-20#2"]);
    const replaced = await record(may, { again: "replace" });
    expect((await records()).records.map(({ id }) => id)).toEqual(["2026-05-20"]);
    expect(await table("KpiHistory")).toEqual({ top: 3, left: 0, bottom: 12, right: 12 });
    expect(await takeBack(workbook, replaced, attention)).toEqual({ ok: true, value: "undone" });
    expect((await records()).records).toHaveLength(2);
  });
});

test("rows that staff have edited are read as they stand; what cannot be read is named and left alone", async () => {
  await record(may);
  // A comment, a percentage and a word typed over, a date in words, and a date that is none.
  await headless.workbench.write("KPI記録!A6:C6", [["令和８年６月１日", "入浴の時間", "38.5％"]]);
  await headless.workbench.write("KPI記録!D6", [["％"]]);
  await headless.workbench.write("KPI記録!H6:I6", [["△やや遅れ", "速報"]]);
  await headless.workbench.write("KPI記録!A7", [["昨日"]]);
  await headless.workbench.write("KPI記録!C8", [["多い"]]);
  const { records: all, unread } = await records();
  expect(all.map(({ id }) => id)).toEqual(["2026-05-20", "2026-06-01"]);
  expect(all[1]?.entries).toMatchObject([
    {
      name: "入浴の時間",
      value: 0.385,
      unit: { symbol: "%" },
      status: "slightly-behind",
      comment: "速報",
    },
  ]);
  expect(unread).toMatchObject([
    { at: { sheet: "KPI記録", row: 6, column: 0 }, column: "date", text: "昨日" },
    { at: { sheet: "KPI記録", row: 7, column: 2 }, column: "value", text: "多い" },
  ]);
  const before = (await cells("A1:M13")).text;
  await record(november);
  expect((await cells("A1:M13")).text).toEqual(before);
});

test("the record keeps its language, wherever it is moved and whatever its sheet is called", async () => {
  await record(may, {}, "en");
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("KPI Record").name = "記録簿";
  await context.sync();
  const second = await record(november, {}, "ja");
  expect(second.sheet).toBe("記録簿");
  const { records: all, unread } = await records();
  expect(unread).toEqual([]);
  expect(all).toHaveLength(2);
  const words = (await headless.workbench.read("記録簿!B14:H22")).text;
  expect(words[0]?.[0]).toBe("(All indicators)");
  expect(words.map((row) => row[6])).toContain("Slightly behind");
});

test("notes of the staff right below the table are never overwritten", async () => {
  await record(may);
  await headless.workbench.write("KPI記録!B16", [["課長確認済み"]]);
  const shown = await preview(november);
  expect(cellInTheWay(shown, "append")).toEqual({ sheet: "KPI記録", row: 15, column: 1 });
  const wish = { notes: new Map(), again: "append" } as const;
  expect(await writeRecord(workbook, shown, wish, attention)).toEqual({
    ok: true,
    value: "changed",
  });
  expect((await cells("B16")).text).toEqual([["課長確認済み"]]);
  // Replacing needs no further row.
  expect(cellInTheWay(await preview(may), "replace")).toBeNull();
});

test("the material for a meeting: result, change, cause and next action on one sheet, and one step back", async () => {
  const id = await idOf("離職率");
  await record(may);
  await headless.workbench.write(`${review}!J11`, [[0.145]]);
  await record(november, {
    notes: new Map([
      ["", { comment: "全体は順調", cause: "", nextAction: "" }],
      [id, { comment: "", cause: "処遇の改善", nextAction: "続ける" }],
    ]),
  });
  const read = await kpis();
  const all = await records();
  const [before = null, last] = all.records;
  if (!last) throw new Error("Nothing was recorded.");
  const wish = { record: last, before, language: "ja" } as const;
  const shown = await previewMeeting(read, all, wish, attention);
  if (!shown) throw new Error("Nobody gave it up.");
  expect(shown).toMatchObject({ sheet: "会議資料", replaces: false });
  const written = await writeMeeting(workbook, shown, attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  const { text } = await headless.workbench.read("会議資料!A1:E16");
  expect(text[1]?.[0]).toBe("2026年11月22日の記録（前回 2026年5月20日との比較）");
  expect(text[3]?.[0]).toBe("変化　良くなった 1、変わりなし 7");
  expect(text[4]?.[0]).toBe("全体のコメント　全体は順調");
  expect(text[6]).toEqual(["指標", "結果", "変化", "要因", "次の対応"]);
  expect(text.find(([name]) => name?.includes("離職率"))?.slice(1)).toEqual([
    "順調\n14.5%（2025年度）",
    "良くなった\nやや遅れ → 順調\n14.9%（2025年度） → 14.5%（2025年度）",
    "処遇の改善",
    "続ける",
  ]);
  // It is a result: it is not read as another table of the staff's.
  const sheets = (await kpis()).reading.tables.map(({ range }) => range.sheet);
  expect(sheets).not.toContain("会議資料");
  expect(await takeBack(workbook, written.value, attention)).toEqual({ ok: true, value: "undone" });
  expect(await headless.workbench.sheets()).not.toContain("会議資料");
});
