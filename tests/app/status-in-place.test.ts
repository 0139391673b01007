import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { systemTimers } from "../../src/app/ports";
import { StatusCalls } from "../../src/app/status-calls";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { functionsMetadata } from "../support/functions-metadata";
import { startHeadless, type Headless } from "../support/headless";
import { manualTimers } from "../support/manual-timers";
import { separateWorkbooks, type InWorkbook } from "../support/two-workbooks";

// =KPI.STATUS() where its cell stands, in one workbook and in two at once; and with the rule's word.

/** A table of the staff: baseline and target with their years, and what was reached in 2026. */
const header = ["指標", "単位", "現状値（2025年）", "目標値（2029年）", "実績値（2026年）", "状態"];
const indicator = (name: string, actual: number) => [name, "％", 26, 90, actual, "=KPI.STATUS()"];
/** 16 points a year are planned: 42 in 2026. (52−26)÷16, (36−26)÷16, (24−26)÷16. */
const rows = [indicator("導入率", 52), indicator("研修率", 36), indicator("離職対策率", 24)];
const words = ["順調", "やや遅れ", "後退"];

interface Opened {
  readonly headless: Headless;
  readonly inside: InWorkbook;
  readonly status: () => Promise<readonly unknown[]>;
  /** A tenth of a second passes, and what Excel has to do is done. */
  readonly rest: () => Promise<void>;
  readonly settle: (expected: readonly string[]) => Promise<void>;
}

let separate: ReturnType<typeof separateWorkbooks>;
let opened: Opened[];

beforeEach(() => {
  separate = separateWorkbooks();
  opened = [];
});
afterEach(() => {
  for (const { headless, inside } of opened) inside(() => headless.close());
  separate.end();
});

/** A workbook with the table at A1 of its first sheet, and the add-in at work in it. */
async function open(sheetRows: readonly (readonly unknown[])[] = rows): Promise<Opened> {
  const inside = separate.open();
  const timers = manualTimers();
  const { en } = await functionsMetadata();
  const headless = await inside(async () => {
    const started = await startHeadless({ functions: en });
    jest.resetModules();
    await import("../../src/functions/register");
    const { provideStatus } = await import("../../src/functions/status-port");
    const workbook = new ExcelWorkbook(systemTimers);
    const view = new Watched<KpiWorkbook | null>(null);
    const live = new LiveView({ workbook, timers, view });
    const status = new LiveStatus(live, new StatusCalls());
    provideStatus((address) => status.resolve(address));
    await live.start();
    await started.workbench.write("Sheet1!A1", [header, ...sheetRows] as unknown[][]);
    return started;
  });
  const rest = () =>
    inside(async () => {
      const excel = { works: true };
      void headless.workbench.idle().then(() => {
        excel.works = false;
      });
      do await timers.pass(100);
      while (excel.works);
    });
  const column = () => inside(() => headless.workbench.read("Sheet1!F1:F12"));
  const status = async () => {
    const { values, formulas } = await column();
    return values.flat().filter((_, row) => formulas[row]?.[0] === "=KPI.STATUS()");
  };
  const settle = async (expected: readonly string[]) => {
    for (let i = 0; i < 40 && String(await status()) !== String(expected); i += 1) await rest();
    expect(await status()).toEqual(expected);
  };
  const book = { headless, inside, status, rest, settle };
  opened.push(book);
  return book;
}

const inSheet = ({ inside }: Opened, work: (sheet: Excel.Worksheet) => void) =>
  inside(() =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    }),
  );

test("each row has its own status", async () => {
  await (await open()).settle(words);
});

test("after a row is inserted between them, and filled in", async () => {
  const book = await open();
  await book.settle(words);
  await inSheet(book, (sheet) => {
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A3:F3").formulas = [["普及率", "％", 26, 90, 40, "=KPI.STATUS()"]];
  });
  // (40 − 26) ÷ 16 is 0.875.
  await book.settle(["順調", "概ね順調", "やや遅れ", "後退"]);
});

test("after a row is deleted", async () => {
  const book = await open();
  await book.settle(words);
  await inSheet(book, (sheet) => sheet.getRange("2:2").delete("Up"));
  await book.settle(words.slice(1));
});

test("after a sort of the rows, formulas included, and after one of a table", async () => {
  const book = await open();
  await book.settle(words);
  await inSheet(book, (sheet) => sheet.getRange("A2:F4").sort.apply([{ key: 4 }]));
  await book.settle([...words].reverse());
  await inSheet(book, (sheet) => {
    sheet.tables.add("A1:F4", true).sort.apply([{ key: 4, ascending: false }]);
  });
  await book.settle(words);
});

test("after a sort that moves the values and leaves the formulas", async () => {
  const book = await open();
  await book.settle(words);
  await inSheet(book, (sheet) => sheet.getRange("A2:E4").sort.apply([{ key: 4 }]));
  await book.settle([...words].reverse());
});

test("two workbooks at once: each cell is answered from its own", async () => {
  const one = await open();
  const two = await open([...rows].reverse());
  await Promise.all([one.settle(words), two.settle([...words].reverse())]);
  await Promise.all([
    one.inside(() => one.headless.workbench.write("Sheet1!E2", [[24]])),
    two.inside(() => two.headless.workbench.write("Sheet1!E2", [[52]])),
  ]);
  await Promise.all([
    one.settle(["後退", "やや遅れ", "後退"]),
    two.settle(["順調", "やや遅れ", "順調"]),
  ]);
});

test("when Excel refuses to be read, no cell stays busy, and the next calculation is right", async () => {
  const book = await open([]);
  book.headless.workbench.failNext({ code: "GeneralException" });
  await book.inside(() => book.headless.workbench.write("Sheet1!A2", rows as unknown[][]));
  await book.rest();
  expect(await book.status()).not.toContain("#BUSY!");
  await inSheet(book, (sheet) => sheet.getRange("F2:F4").calculate());
  await book.settle(words);
});

test.each([
  // From 26 in 2025 to 90 in 2029; the plan for 2026 is 42.
  ["期待値方式", 40, "概ね順調"],
  ["達成率方式", 40, "概ね順調"],
  // 110 ÷ 90 is 1.22.
  ["達成率方式120", 110, "超過達成"],
  ["SDG方式", 40, "順調"],
  ["国連方式", 40, "順調"],
  // 14 a year of the 16 that are needed.
  ["線形ペース", 40, "やや遅れ"],
  ["planned-path", 40, "概ね順調"],
])("KPI.STATUS(…, %s) of %s in a cell", async (rule, actual, expected) => {
  const book = await open([]);
  await book.inside(async () => {
    await book.headless.workbench.write("Sheet1!H1", [
      [`=KPI.STATUS(${actual},26,90,2025,2029,2026,"${rule}")`],
    ]);
    await book.headless.workbench.idle();
    expect((await book.headless.workbench.read("Sheet1!H1")).values).toEqual([[expected]]);
  });
});
