import { readFile } from "node:fs/promises";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { systemTimers } from "../../src/app/ports";
import { Session } from "../../src/app/session";
import { StatusCalls } from "../../src/app/status-calls";
import { previewSummary, writeSummary, type WrittenSummary } from "../../src/app/write-summary";
import { planExplicitStatus } from "../../src/app/explicit-status";
import { undoExplicitStatus, writeExplicitStatus } from "../../src/app/write-explicit-status";
import { ok } from "../../src/core/result";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { functionsMetadata } from "../support/functions-metadata";
import { startHeadless, type Headless, type HeadlessOptions } from "../support/headless";
import { manualTimers, type ManualTimers } from "../support/manual-timers";
import { first, review, secondStatus } from "../support/review-workbook";
import { takeBack } from "../../src/app/apply-wanted";
import { unattended } from "../../src/app/attention";

// The use cases, the adapter and the functions together, through the unmodified Office.js.
let headless: Headless;
let workbook: ExcelWorkbook;
let session: Session;
let view: Watched<KpiWorkbook | null>;
const attention = unattended(systemTimers);
let timers: ManualTimers;
let setting: ConstructorParameters<typeof Session>[0];

beforeEach(() => begin());

/** The sample in Excel, with the add-in at work. */
async function begin(options: Pick<HeadlessOptions, "ignoreSetDirty"> = {}): Promise<void> {
  const { en } = await functionsMetadata();
  headless = await startHeadless({ functions: en, ...options });
  jest.resetModules();
  await import("../../src/functions/register");
  const { provideStatus } = await import("../../src/functions/status-port");
  await headless.workbench.open(
    await readFile("assets/samples/progress-review.xlsx"),
    "progress-review.xlsx",
  );
  workbook = new ExcelWorkbook(systemTimers);
  timers = manualTimers();
  view = new Watched<KpiWorkbook | null>(null);
  setting = { workbook, timers, view, calls: new StatusCalls() };
  const live = new LiveView(setting);
  const status = new LiveStatus(live, setting.calls);
  provideStatus((address) => status.resolve(address));
  await live.start();
  session = new Session(setting);
  headless.workbench.resetTraffic();
}
afterEach(() => {
  headless.close();
});

const requests = () => headless.workbench.traffic().requests;
const shown = async (address: string) => (await headless.workbench.read(address)).values[0]?.[0];

const enter = (address: string, entry: unknown) => headless.workbench.write(address, [[entry]]);

/** Lets the clock run until a cell shows what is expected; what it shows at last is judged. */
async function expectShown(address: string, expected: RegExp): Promise<void> {
  for (let i = 0; i < 50 && !expected.test(String(await shown(address))); i += 1) await rest();
  expect(await shown(address)).toMatch(expected);
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

test("=KPI.STATUS() in a row of the review gives its status, and follows an edit of its cells", async () => {
  await enter(first.status, "=KPI.STATUS()");
  await enter(secondStatus, "=KPI.STATUS()");
  await expectShown(first.status, /^順調$/);
  await expectShown(secondStatus, /^やや遅れ$/);
  // (0.46 − 0.3) ÷ (0.6 − 0.3) is 0.53.
  await enter(first.lastActual, 0.46);
  await expectShown(first.status, /^やや遅れ$/);
});

test("elsewhere it gives the tally", async () => {
  await enter("評価の目安!F1", "=KPI.STATUS()");
  await expectShown("評価の目安!F1", /^全8指標：/);
});

describe("=KPI.STATUS() stays right", () => {
  beforeEach(async () => {
    await enter(first.status, "=KPI.STATUS()");
    await enter(secondStatus, "=KPI.STATUS()");
    await expectShown(first.status, /^順調$/);
    await expectShown(secondStatus, /^やや遅れ$/);
  });

  /** What the user does to the sheet, as Excel's own commands. */
  const inSheet = async (work: (sheet: Excel.Worksheet) => void) => {
    const context = new Excel.RequestContext();
    work(context.workbook.worksheets.getItem(review));
    await context.sync();
  };

  test("after a row is inserted above", async () => {
    await inSheet((sheet) => sheet.getRange("2:2").insert("Down"));
    await expectShown(`'${review}'!N8`, /^順調$/);
    await expectShown(`'${review}'!N11`, /^やや遅れ$/);
    await enter(`'${review}'!J9`, 0.46);
    await expectShown(`'${review}'!N8`, /^やや遅れ$/);
  });

  test("after a sort: the rows change places, the formulas stay", async () => {
    const [upper, lower] = [`'${review}'!A7:M9`, `'${review}'!A10:M12`];
    const { formulas: one } = await headless.workbench.read(upper);
    const { formulas: two } = await headless.workbench.read(lower);
    await headless.workbench.write(upper, two);
    await headless.workbench.write(lower, one);
    await expectShown(first.status, /^やや遅れ$/);
    await expectShown(secondStatus, /^順調$/);
  });

  test("after the sheet has got another name", async () => {
    await inSheet((sheet) => {
      sheet.name = "評価 '25";
    });
    await enter("'評価 ''25'!J8", 0.46);
    await expectShown("'評価 ''25'!N7", /^やや遅れ$/);
    await enter("'評価 ''25'!N8", "=KPI.STATUS()");
    await expectShown("'評価 ''25'!N8", /^やや遅れ$/);
  });

  test("when it is entered into a cell that was input: it is none of its own, and rests", async () => {
    await enter(first.lastActual, "=KPI.STATUS()");
    // 47.2 % in the year before, where 50.0 % was planned: 0.86.
    await expectShown(first.lastActual, /^概ね順調$/);
    await expectShown(first.status, /^概ね順調$/);
    await rest();
    headless.workbench.resetTraffic();
    for (let i = 0; i < 10; i += 1) await rest();
    expect(headless.workbench.traffic()).toMatchObject({ requests: 0, invocations: 0 });
  });
});

test("with arguments whose cells are all empty nothing was measured, also in an indicator's row", async () => {
  await enter(first.status, "=KPI.STATUS(P1,P2,P3,P4,P5,P6)");
  await expectShown(first.status, /^未測定$/);
  await headless.workbench.write(`'${review}'!P1`, [[36], [26], [90], [2025], [2029], [2026]]);
  await expectShown(first.status, /^やや遅れ$/);
});

test("where Excel does not call the functions of cells marked dirty, a refresh enters the formulas anew", async () => {
  headless.close();
  await begin({ ignoreSetDirty: true });
  await enter(first.status, "=KPI.STATUS()");
  await expectShown(first.status, /^順調$/);
  await enter(first.lastActual, 0.46);
  for (let i = 0; i < 10; i += 1) await rest();
  expect(await shown(first.status)).toBe("順調");
  const refreshing = { done: false };
  const refreshed = session.refresh().then((changes) => {
    refreshing.done = true;
    return changes;
  });
  while (!refreshing.done) await rest();
  expect(await refreshed).not.toBeNull();
  await expectShown(first.status, /^やや遅れ$/);
  const { formulas } = await headless.workbench.read(first.status);
  expect(formulas).toEqual([["=KPI.STATUS()"]]);
});

describe("数式を明示する", () => {
  const column = `'${review}'!N7:N30`;

  test("every status keeps its word, is Excel's own to calculate, and can be taken back", async () => {
    const calls = Array.from({ length: 8 }, () => [["=KPI.STATUS()"], [""], [""]]).flat();
    await headless.workbench.write(column, calls);
    await expectShown(`'${review}'!N28`, /^判定不能$/);
    await session.read();
    const before = await headless.workbench.read(column);
    headless.workbench.resetTraffic();
    const plan = planExplicitStatus(view.get()!);
    expect(await writeExplicitStatus(setting, plan, attention)).toEqual({
      ok: true,
      value: "written",
    });
    expect(requests()).toBe(2);
    for (let row = 0; row < 24; row += 3) {
      await expectShown(`'${review}'!N${row + 7}`, new RegExp(`^${before.text[row]?.[0]}$`));
    }
    const explicit = await headless.workbench.read(column);
    expect(explicit.formulas[0]).toEqual(["=KPI.STATUS(J8,F7,M7,F6,M6,J6)"]);

    // The clock stands still, so nobody but Excel follows the edit.
    await enter(first.lastActual, 0.46);
    await headless.workbench.idle();
    expect(await shown(first.status)).toBe("やや遅れ");

    expect(await undoExplicitStatus(workbook, plan.formulas, attention)).toEqual({
      ok: true,
      value: 8,
    });
    expect((await headless.workbench.read(column)).formulas).toEqual(before.formulas);
    await expectShown(first.status, /^やや遅れ$/);
    await expectShown(`'${review}'!N28`, /^判定不能$/);
  });
});

test("a whole column of status cells is answered by one read", async () => {
  const column = Array.from({ length: 8 }, () => [["=KPI.STATUS()"], [null], [null]]).flat();
  await headless.workbench.write(`'${review}'!N7`, column);
  for (let row = 7; row <= 28; row += 3) await expectShown(`'${review}'!N${row}`, /^[^#]/);
  // One for the cells that waited, one after the change that entering them was.
  expect(requests()).toBeLessThanOrEqual(2);
  expect(headless.workbench.traffic().invocations).toBe(8);
});

test("a refresh is one read and one write, with any number of KPIs", async () => {
  await enter(first.status, "=KPI.STATUS()");
  await expectShown(first.status, /^順調$/);
  await session.read();
  // The clock stands still from here on, so nobody but the refresh reads.
  headless.workbench.resetTraffic();
  await enter(first.lastActual, 0.46);
  const changes = await session.refresh();
  expect(requests()).toBe(2);
  expect(changes).toMatchObject([
    { name: first.name, before: "on-track", after: "slightly-behind" },
  ]);
  await expectShown(first.status, /^やや遅れ$/);
});

test("a refresh of what is up to date is one read", async () => {
  await enter(first.status, "=KPI.STATUS()");
  await expectShown(first.status, /^順調$/);
  headless.workbench.resetTraffic();
  await session.refresh();
  expect(requests()).toBe(1);
});

test("while a cell is being typed in, the refresh says so and the next one works", async () => {
  await session.read();
  headless.workbench.failNext({ code: "InvalidOperationInCellEditMode" });
  expect(await session.refresh()).toBeNull();
  expect(session.get()).toMatchObject({ kind: "failed", error: { kind: "cell-edit-mode" } });
  expect(await session.refresh()).toEqual([]);
});

test("the summary is written onto its own sheet, and again onto the same; nothing else changes", async () => {
  await session.read();
  const before = await headless.workbench.read(`'${review}'!A1:N30`);
  const summarized = async () => {
    const preview = previewSummary(view.get()!, "ja");
    return { preview, written: await writeSummary(workbook, preview, attention) };
  };
  headless.workbench.resetTraffic();
  const once = await summarized();
  // One read for the way back, one write.
  expect(requests()).toBe(2);
  expect(once.written).toMatchObject({
    ok: true,
    value: { range: { sheet: "KPI要約", top: 0, left: 0 } },
  });
  await session.read();
  const again = await summarized();
  expect(again.preview).toEqual({ ...once.preview, replaces: true });
  expect(again.written?.ok && again.written.value.range).toEqual(
    once.written?.ok && once.written.value.range,
  );
  expect(await headless.workbench.sheets()).toEqual([review, "評価の目安", "KPI要約"]);
  expect(await headless.workbench.read(`'${review}'!A1:N30`)).toEqual(before);
  const [title] = once.preview.report.blocks;
  expect(await shown("KPI要約!A1")).toBe(title?.kind === "title" ? title.text : "");
});

test("a summary is taken back: what its sheet said before comes again, and a new sheet goes", async () => {
  await session.read();
  const write = async (language: "ja" | "en") => {
    const written = await writeSummary(workbook, previewSummary(view.get()!, language), attention);
    if (!written?.ok) throw new Error(written?.error.kind);
    return written.value;
  };
  const undo = (written: WrittenSummary) => takeBack(workbook, written, attention);
  const before = await headless.workbench.sheets();
  const first = await write("ja");
  const said = await headless.workbench.read("KPI要約!A1:H20");
  await session.read();
  const second = await write("en");
  expect(await undo(second)).toEqual(ok("undone"));
  expect((await headless.workbench.read("KPI要約!A1:H20")).values).toEqual(said.values);
  expect(await undo(first)).toEqual(ok("undone"));
  expect(await headless.workbench.sheets()).toEqual(before);
});

test("the summary of the summary is not read as a table of the staff", async () => {
  await session.read();
  const { reading } = view.get()!;
  await writeSummary(workbook, previewSummary(view.get()!, "ja"), attention);
  await session.read();
  expect(view.get()!.reading).toEqual(reading);
});
