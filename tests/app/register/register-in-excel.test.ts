import { readFile } from "node:fs/promises";
import { unattended } from "../../../src/app/attention";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { LiveStatus } from "../../../src/app/live-status";
import { LiveView } from "../../../src/app/live-view";
import { Watched } from "../../../src/app/observable";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { previewRegister } from "../../../src/app/register/preview-register";
import type { RegisterAnswers, RegisterPreview } from "../../../src/app/register/register-preview";
import { writeRegister, type WrittenRegister } from "../../../src/app/register/write-register";
import { StatusCalls } from "../../../src/app/status-calls";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { functionsMetadata } from "../../support/functions-metadata";
import { startHeadless, type Headless } from "../../support/headless";
import { review } from "../../support/review-workbook";
import { manualTimers, type ManualTimers } from "../../support/manual-timers";
import { takeBack } from "../../../src/app/apply-wanted";

// The register of Mie's four sheets through the unmodified Office.js, with the add-in at work.
let headless: Headless;
let workbook: ExcelWorkbook;
let timers: ManualTimers;

beforeEach(async () => {
  const { en } = await functionsMetadata();
  headless = await startHeadless({ functions: en });
  jest.resetModules();
  await import("../../../src/functions/register");
  const { provideStatus } = await import("../../../src/functions/status-port");
  await headless.workbench.open(await readFile("assets/samples/mie-kpi.xlsx"), "mie-kpi.xlsx");
  workbook = new ExcelWorkbook(systemTimers);
  timers = manualTimers();
  const live = new LiveView({
    workbook,
    timers,
    view: new Watched<KpiWorkbook | null>(null),
  });
  const status = new LiveStatus(live, new StatusCalls());
  provideStatus((address) => status.resolve(address));
  await live.start();
});
afterEach(() => {
  headless.close();
});

const attention = unattended(systemTimers);

async function kpis(): Promise<KpiWorkbook> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
}

const preview = async () => previewRegister(await kpis(), "ja");

/** Builds or updates the register, as the preview shows it. */
async function build(answers: RegisterAnswers = new Map()): Promise<WrittenRegister> {
  const written = await writeRegister(workbook, await preview(), answers, attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  await rest();
  return written.value;
}

/** Time passes while Excel calculates, asks the functions, or answers a request. */
async function rest(): Promise<void> {
  const excel = { works: true };
  void headless.workbench.idle().then(() => {
    excel.works = false;
  });
  do await timers.pass(100);
  while (excel.works);
}

/** What becomes of the indicators of tables and of rows; KPI②'s goal in a sentence is told apart. */
const kinds = (preview: RegisterPreview) => {
  const rows = preview.rows.filter(({ sentence }) => sentence === null);
  return Object.fromEntries(
    [...new Set(rows.map(({ kind }) => kind))].map((kind) => [
      kind,
      rows.filter((row) => row.kind === kind).length,
    ]),
  );
};
const inProse = ({ rows }: RegisterPreview) => rows.filter(({ sentence }) => sentence !== null);

/** The first row of the register begins at A4; its columns stand in the order of the headers. */
const shown = async (address: string) =>
  (await headless.workbench.read(`KPI台帳!${address}`)).values[0]?.[0];
const texts = async (address: string) =>
  (await headless.workbench.read(`KPI台帳!${address}`)).text[0];
const enter = async (address: string, entry: unknown) => {
  await headless.workbench.write(address, [[entry]]);
  await rest();
};
/** What somebody does to a sheet. */
const inSheet = async (name: string, work: (sheet: Excel.Worksheet) => void) => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(name);
  work(sheet);
  await context.sync();
  await rest();
};

/** KPI①'s row as the document prints its values: 26.0％ in 2025, 42, 58, 74, 90％ in 2029; 16 points a year. */
const adoption = [
  ...["KPI", "", "ＩＣＴ・介護ロボット等の導入率", "％", "増加", ""],
  ...["26.0%", "2025年", "90%", "2029年"],
  "2026年 42.0％、2027年 58.0％、2028年 74.0％",
  ...["", "", "", "", "+16.0ポイント", "", "未測定"],
];

test("the register of the four sheets has a row an indicator, with the document's values", async () => {
  const shows = await preview();
  expect(shows).toMatchObject({ sheet: "KPI台帳", isNew: true });
  expect(kinds(shows)).toEqual({ new: 8 });
  await build();
  expect(await headless.workbench.sheets()).toEqual(["KPI①", "KPI②", "KPI③", "KPI④", "KPI台帳"]);
  expect(await texts("A4:R4")).toEqual(adoption);
  // KPI④: 1 市町 in 令和６年11月, 5 in 令和８年３月: 4 in 16 months, 3 a year.
  expect(await texts("G10:J10")).toEqual(["1", "2024年11月", "5", "2026年3月"]);
  expect(await shown("P10")).toBe(3);
  // A baseline that nobody has measured stays the staff's own sign for it.
  expect(await shown("G8")).toBe("ー");
});

/** Takes the goal that stands in KPI②'s text into the register: in the order of the sheets, the second row. */
async function buildWithProse(): Promise<void> {
  const [offered] = inProse(await preview());
  await build(new Map([[offered?.id ?? "", "another"]]));
}

test("a goal in a sentence is offered, and is a row only if the user takes it", async () => {
  const offered = inProse(await preview());
  expect(offered).toMatchObject([
    {
      kind: "offered",
      source: { sheet: "KPI②", row: 4, column: 1 },
      origin: "ＫＰＩ②（伴走支援の実施）",
      sentence: expect.stringMatching(/創出した事業所： ３事業所以上\/年$/) as string,
    },
  ]);
  await build();
  expect(await shown("C12")).toBe("");
  expect((await kpis()).reading.candidates).toHaveLength(1);
});

test("taken in, it is an indicator like any other, and follows its sentence", async () => {
  await buildWithProse();
  const name =
    "専門家による伴走支援モデル事業の実施により、加算算定開始時に求める生産性向上の成果と同等の成果の効果を創出した事業所";
  expect(await texts("A5:F5")).toEqual(["KPI", "", name, "事業所", "増加", "単年度"]);
  expect(await texts("I5:I5")).toEqual(["３事業所以上/年"]);
  expect(await texts("AH5:AH5")).toEqual(["ＫＰＩ②（伴走支援の実施）"]);
  expect(await texts("R5:R5")).toEqual(["未測定"]);
  const { reading } = await kpis();
  expect(reading.candidates).toEqual([]);
  expect(reading.tables.flatMap((table) => table.indicators)).toHaveLength(9);
  expect(reading.tables.at(-1)?.indicators).toMatchObject([
    { name, target: { quantity: { value: 3, comparator: "at-least", per: "year" } } },
  ]);
  await enter("'KPI②'!B2", "伴走支援の実施（５事業所以上/年）について");
  await enter("'KPI②'!B5", `${name}： ５事業所以上/年`);
  expect(await texts("I5:I5")).toEqual(["５事業所以上/年"]);
  expect(inProse(await preview())).toMatchObject([{ kind: "unchanged" }]);
  // A goal for each year without a baseline: 4 of the 5 wanted are 80 %; 5 are there, as 以上 says.
  await enter("KPI台帳!M5:M5", "4事業所");
  await enter("KPI台帳!N5:N5", "2025年度");
  const before = await texts("R5:R5");
  await enter("KPI台帳!M5:M5", "5事業所");
  expect([before, await texts("R5:R5")]).toEqual([["概ね順調"], ["達成"]]);
});

test("whose sentence says something else is no number any more, and is marked", async () => {
  await buildWithProse();
  await enter("'KPI②'!B5", "目標は検討中です");
  expect(await texts("I5:I5")).toEqual(["目標は検討中です"]);
  expect((await kpis()).reading.tables.flatMap((table) => table.indicators)).toHaveLength(8);
  await build();
  expect(await texts("AH5:AH5")).toEqual([
    "元の表で指標として読めません（ＫＰＩ②（伴走支援の実施））",
  ]);
});

test("whose sentence was deleted keeps its name; typed over, its goal stays the staff's", async () => {
  await buildWithProse();
  await enter("KPI台帳!C5", "伴走支援の成果");
  expect(inProse(await preview())).toMatchObject([{ kind: "unchanged", name: "伴走支援の成果" }]);
  await inSheet("KPI②", (sheet) => sheet.getRange("5:5").delete("Up"));
  expect(await texts("C5:C5")).toEqual(["伴走支援の成果"]);
  const shows = await preview();
  expect(kinds(shows)).toEqual({ unchanged: 8, vanished: 1 });
  await enter("KPI台帳!I5", "3事業所以上/年");
  expect((await kpis()).reading.tables.flatMap((table) => table.indicators)).toHaveLength(9);
});

test("building reads once and writes once, and leaves the staff's cells alone", async () => {
  const before = await headless.workbench.read("'KPI①'!A1:H20");
  const shows = await preview();
  headless.workbench.resetTraffic();
  const written = await writeRegister(workbook, shows, new Map(), attention);
  expect(written).toMatchObject({ ok: true, value: { sheet: "KPI台帳" } });
  expect(headless.workbench.traffic().requests).toBe(2);
  await rest();
  expect(await headless.workbench.read("'KPI①'!A1:H20")).toEqual(before);
});

test("a change in the staff's table shows at once", async () => {
  await build();
  await enter("'KPI①'!C11", "28.0％");
  expect(await texts("G4:G4")).toEqual(["28.0%"]);
  await enter("'KPI①'!C11", 0.3);
  expect(await shown("G4")).toBe(0.3);
  // An emptied cell is empty, and no 0.
  await enter("'KPI①'!C11", "");
  expect(await shown("G4")).toBe("");
});

test("built again, nothing is written twice, wherever the table has moved", async () => {
  await build();
  expect(kinds(await preview())).toEqual({ unchanged: 8 });
  await inSheet("KPI①", (sheet) => {
    sheet.getRange("2:2").insert("Down");
    sheet.name = "計画 '25";
  });
  expect(await texts("A4:R4")).toEqual(adoption);
  expect(kinds(await preview())).toEqual({ unchanged: 8 });
  await build();
  expect(await shown("C12")).toBe("");
});

test("an actual typed into the register is judged against the plan that the table prints", async () => {
  await build();
  await enter("KPI台帳!M4", 0.36);
  await enter("KPI台帳!N4", "2026年");
  // (36 − 26) ÷ (42 − 26) is 0.625: やや遅れ.
  expect(await texts("M4:R4")).toEqual([
    "36.0%",
    "2026年",
    "42.0%",
    "+16.0ポイント",
    "62.5%",
    "やや遅れ",
  ]);
  const { reading, verdicts } = await kpis();
  const [indicator] = reading.tables[0]?.indicators ?? [];
  expect(verdicts.get(indicator?.id ?? "")).toMatchObject({ pace: 0.625, plannedFrom: "printed" });
  await build();
  expect(await shown("M4")).toBe(0.36);
});

test("what staff typed stays when the register is updated, and new indicators are appended", async () => {
  await build();
  await enter("KPI台帳!A4", "KGI");
  await enter("KPI台帳!S4", "県内の事業所のうち、導入している割合");
  await headless.workbench.write("'KPI③'!B14:F14", [
    [6, "出前講座の開催回数", "１年間", "3回", "8回"],
  ]);
  await rest();
  const shows = await preview();
  expect(kinds(shows)).toEqual({ unchanged: 8, new: 1 });
  await build();
  expect(await texts("A4:A4")).toEqual(["KGI"]);
  expect(await shown("S4")).toBe("県内の事業所のうち、導入している割合");
  expect(await texts("C12:J12")).toEqual([
    "出前講座の開催回数",
    "回",
    "増加",
    "単年度",
    "3",
    "2024年度",
    "8",
    "2025年度",
  ]);
  expect(kinds(await preview())).toEqual({ unchanged: 9 });
  const indicators = (await kpis()).reading.tables.flatMap((table) => table.indicators);
  expect(indicators).toHaveLength(9);
  expect(indicators[0]).toMatchObject({
    kind: "KGI",
    register: { definition: "県内の事業所のうち、導入している割合" },
  });
});

test("an indicator whose row was deleted is marked, keeps its name, and stays", async () => {
  await build();
  await inSheet("KPI③", (sheet) => sheet.getRange("10:10").delete("Up"));
  expect(await shown("C6")).toBe("介護ロボット・ＩＣＴ機器展示会参加者数");
  const shows = await preview();
  expect(kinds(shows)).toEqual({ unchanged: 7, vanished: 1 });
  await build();
  expect(await shown("C6")).toBe("介護ロボット・ＩＣＴ機器展示会参加者数");
  expect(await shown("AH6")).toBe(
    "元の表から消えました（ＫＰＩ③（ワンストップ窓口における支援件数））",
  );
  const again = await preview();
  const built = again.rows.filter(({ sentence }) => sentence === null);
  expect(built.every(({ changes }) => changes.length === 0)).toBe(true);
  expect((await kpis()).reading.tables.flatMap((table) => table.indicators)).toHaveLength(7);
});

test("an indicator that comes back is asked about, and takes its row again", async () => {
  await build();
  await inSheet("KPI③", (sheet) => sheet.getRange("10:10").delete("Up"));
  await inSheet("KPI③", (sheet) => sheet.getRange("10:10").insert("Down"));
  await headless.workbench.write("'KPI③'!B10:F10", [
    [2, "介護ロボット・ＩＣＴ機器展示会参加者数", "人", "195人", "250人"],
  ]);
  await rest();
  const shows = await preview();
  expect(kinds(shows)).toEqual({ unchanged: 7, question: 1, vanished: 1 });
  expect(shows.rows.find(({ kind }) => kind === "question")?.question).toMatchObject({
    about: "row",
    proposal: "same",
    other: { at: { sheet: "KPI台帳", row: 5, column: 2 } },
  });
  await build();
  expect(await texts("G6:I6")).toEqual(["195", "2024年度", "250"]);
  expect(await shown("AH6")).toBe("ＫＰＩ③（ワンストップ窓口における支援件数）");
  expect(kinds(await preview())).toEqual({ unchanged: 8 });
});

test("what the user leaves out is not offered as new again, until they want it", async () => {
  const [first] = (await preview()).rows;
  await build(new Map([[first?.id ?? "", "leave-out"]]));
  expect(await shown("C4")).toBe("みえ介護生産性向上支援センターへの相談対応件数");
  // The decision stays with the cell when it moves.
  await inSheet("KPI①", (sheet) => sheet.getRange("1:1").insert("Down"));
  const shows = await preview();
  expect(kinds(shows)).toEqual({ "left-out": 1, unchanged: 7 });
  await build(new Map([[shows.rows[0]?.id ?? "", "another"]]));
  expect(await shown("C11")).toBe("ＩＣＴ・介護ロボット等の導入率");
  expect(kinds(await preview())).toEqual({ unchanged: 8 });
});

test("undo takes the sheet away, or the update back", async () => {
  const before = await workbook.read();
  const built = await build();
  expect(await takeBack(workbook, built, attention)).toEqual({ ok: true, value: "undone" });
  expect(await workbook.read()).toEqual(before);
  await build();
  await inSheet("KPI③", (sheet) => sheet.getRange("10:10").delete("Up"));
  const update = await build();
  expect(await takeBack(workbook, update, attention)).toEqual({ ok: true, value: "undone" });
  await rest();
  expect(await shown("AH6")).toBe("ＫＰＩ③（ワンストップ窓口における支援件数）");
});

test("undo does not take away what was typed since", async () => {
  const built = await build();
  await enter("KPI台帳!AG4", "知事の指示による");
  expect(await takeBack(workbook, built, attention)).toEqual({ ok: true, value: "changed" });
  expect(await shown("AG4")).toBe("知事の指示による");
});

test("nothing is written when the workbook is another than the preview showed", async () => {
  const shows = await preview();
  await enter("'KPI①'!C11", "30.0％");
  const written = await writeRegister(workbook, shows, new Map(), attention);
  expect(written).toEqual({ ok: true, value: "changed" });
  expect(await headless.workbench.sheets()).not.toContain("KPI台帳");
});

test("a name that looks like a formula stays a text, in the cell and in the formula that keeps it", async () => {
  const hostile = '=HYPERLINK("https://example.com","ここ")';
  await headless.workbench.write("'KPI③'!C10", [[`'${hostile}`]]);
  await rest();
  await build();
  expect(await shown("C6")).toBe(hostile);
  await inSheet("KPI③", (sheet) => sheet.getRange("10:10").delete("Up"));
  expect(await shown("C6")).toBe(hostile);
});

test("a new year's actual in the staff's table becomes the latest by itself", async () => {
  await headless.workbench.open(
    await readFile("assets/samples/progress-review.xlsx"),
    "progress-review.xlsx",
  );
  await build();
  // The sample's first indicator: 0.61 in 令和７年度, of 60 % planned and 30 % to begin with.
  const values = async () => (await texts("M4:R4"))?.filter((_, i) => i !== 3);
  expect(await values()).toEqual(["61.0%", "2025年度", "60.0%", "103.3%", "順調"]);
  await enter(`'${review}'!K8`, "66.0％");
  // (66 − 30) ÷ (70 − 30) is 0.9.
  expect(await values()).toEqual(["66.0%", "2026年度", "70.0%", "90.0%", "概ね順調"]);
});
