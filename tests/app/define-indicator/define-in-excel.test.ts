import { readFile } from "node:fs/promises";
import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { unattended } from "../../../src/app/attention";
import { takeBack } from "../../../src/app/apply-wanted";
import { beginDraft } from "../../../src/app/define-indicator/draft-of";
import {
  prepareDefinition,
  writeDefinition,
  type WrittenDefinition,
} from "../../../src/app/define-indicator/write-definition";
import { selectableIndicators } from "../../../src/app/define-indicator/selectable";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { LiveStatus } from "../../../src/app/live-status";
import { LiveView } from "../../../src/app/live-view";
import { Watched } from "../../../src/app/observable";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { previewRegister } from "../../../src/app/register/preview-register";
import { writeRegister } from "../../../src/app/register/write-register";
import { StatusCalls } from "../../../src/app/status-calls";
import type { DraftContent, DraftText, IndicatorDraft } from "../../../src/core/define/draft";
import { ExcelDrafts } from "../../../src/excel/excel-drafts";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";
import { manualTimers, type ManualTimers } from "../../support/manual-timers";

// Definitions on Mie's four sheets through the unmodified Office.js, with the add-in at work.
let headless: Headless;
let workbook: ExcelWorkbook;
let timers: ManualTimers;
const attention = unattended(systemTimers);

beforeEach(async () => {
  const { en } = await buildMetadata();
  headless = await startHeadless({ functions: en });
  jest.resetModules();
  await import("../../../src/functions/register");
  const { provideStatus } = await import("../../../src/functions/status-port");
  await headless.workbench.open(await readFile("assets/samples/mie-kpi.xlsx"), "mie-kpi.xlsx");
  workbook = new ExcelWorkbook(systemTimers);
  timers = manualTimers();
  const live = new LiveView({ workbook, timers, view: new Watched<KpiWorkbook | null>(null) });
  const status = new LiveStatus(live, new StatusCalls());
  provideStatus((address) => status.resolve(address));
  await live.start();
});
afterEach(() => {
  headless.close();
});

async function kpis(): Promise<KpiWorkbook> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
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

async function buildRegister(): Promise<void> {
  const written = await writeRegister(
    workbook,
    previewRegister(await kpis(), "ja"),
    new Map(),
    attention,
  );
  if (!written?.ok) throw new Error(JSON.stringify(written));
  await rest();
}

/** A draft about the indicator of that name, or about none. */
async function draftOf(name: string | null): Promise<IndicatorDraft> {
  const read = await kpis();
  const found = selectableIndicators(read).find((one) => one.name === name) ?? null;
  return beginDraft(found?.id ?? "new-1", found, read.snapshot, "ja");
}

function saying(
  draft: IndicatorDraft,
  texts: Partial<Record<DraftText, string>>,
  changes: Partial<DraftContent> = {},
): IndicatorDraft {
  const { content } = draft;
  return { ...draft, content: { ...content, ...changes, texts: { ...content.texts, ...texts } } };
}

async function write(draft: IndicatorDraft): Promise<WrittenDefinition> {
  const preview = await prepareDefinition(await kpis(), draft, "ja", attention);
  if (!preview) throw new Error("Nobody prepared it.");
  const written = await writeDefinition(workbook, draft, preview, "ja", attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  await rest();
  return written.value;
}

/** The cells of a row of the register. */
async function cells(row: number, columns: string): Promise<unknown[]> {
  await rest();
  const [from, to = from] = columns.split(":");
  const read = await headless.workbench.read(`KPI台帳!${from}${row}:${to}${row}`);
  return read.values[0] ?? [];
}

const rate = "ＩＣＴ・介護ロボット等の導入率";

test("only what staff changed is written; the rest of the row stays live", async () => {
  await buildRegister();
  const before = await cells(4, "A:AH");
  const draft = saying(await draftOf(rate), { target: "90％超", owner: "長寿介護課" });
  const written = await write(draft);
  // Target and owner are typed; baseline and path still follow the table.
  expect(await cells(4, "G:I")).toEqual([0.26, "2025年", "90％超"]);
  expect(await cells(4, "W")).toEqual(["長寿介護課"]);
  await headless.workbench.write("'KPI①'!C11", [["30.0％"]]);
  expect(await cells(4, "G")).toEqual([0.3]);
  await headless.workbench.write("'KPI①'!C11", [["26.0％"]]);
  expect(await cells(4, "G")).toEqual([0.26]);
  const undone = await takeBack(workbook, written, attention);
  expect(undone).toEqual({ ok: true, value: "undone" });
  expect(await cells(4, "A:AH")).toEqual(before);
});

test("without a register its sheet is made with the one row, and goes with the undo", async () => {
  const draft = saying(await draftOf(rate), { leadsTo: "職員の負担軽減" });
  const written = await write(draft);
  expect(await cells(4, "A:C")).toEqual(["KPI", "", rate]);
  expect(await cells(4, "AE")).toEqual(["職員の負担軽減"]);
  await takeBack(workbook, written, attention);
  expect(await headless.workbench.sheets()).not.toContain("KPI台帳");
});

test("from nothing: numbers as numbers, words as words, formulas of the add-in beside them", async () => {
  await buildRegister();
  const draft = saying(
    await draftOf(null),
    {
      name: "=1+1 という名前",
      unit: "件",
      baseline: "131",
      baselinePeriod: "令和６年度",
      target: "150件以上",
      targetPeriod: "令和８年度",
    },
    {
      criteria: {
        continuity: { mark: "met", ground: "毎年" },
        rationality: null,
        simplicity: null,
      },
    },
  );
  await write(draft);
  expect(await cells(12, "A:J")).toEqual([
    ...["KPI", "", "=1+1 という名前", "件", "", ""],
    ...[131, "令和６年度", "150件以上", "令和８年度"],
  ]);
  // (150 − 131) ÷ 2 years.
  expect(await cells(12, "P")).toEqual([9.5]);
  expect(await cells(12, "R")).toEqual(["未測定"]);
  expect(await cells(12, "Z")).toEqual(["○ 毎年"]);
});

test("stretches of different ways are written as the planned value of every year", async () => {
  await buildRegister();
  const draft = saying(
    await draftOf(null),
    {
      name: "普及率",
      unit: "％",
      baseline: "10％",
      baselinePeriod: "2025年",
      target: "50％",
      targetPeriod: "2029年",
    },
    { milestones: [{ period: "2027年", value: "40％", by: "compound" }] },
  );
  await write(draft);
  // √(10 × 40) is 20 on the way by equal growth; 45 lies midway on the way by equal steps.
  expect(await cells(12, "K:L")).toEqual(["2026年 20%、2027年 40%、2028年 45%", ""]);
  // The verdict goes by the same values: 15 % is half of the way from 10 to the 20 of 2026.
  await headless.workbench.write("KPI台帳!M12:N12", [[0.15, "2026年"]]);
  expect(await cells(12, "O")).toEqual([0.2]);
  expect(await cells(12, "R")).toEqual(["やや遅れ"]);
});

test("a workbook that has changed since the preview is left alone", async () => {
  await buildRegister();
  const draft = saying(await draftOf(rate), { target: "95％" });
  const preview = await prepareDefinition(await kpis(), draft, "ja", attention);
  await headless.workbench.write("KPI台帳!I4", [["80％"]]);
  await rest();
  if (!preview) throw new Error("Nobody prepared it.");
  const written = await writeDefinition(workbook, draft, preview, "ja", attention);
  expect(written).toEqual({ ok: true, value: "changed" });
  expect(await cells(4, "I")).toEqual(["80％"]);
});

test("an indicator whose cell holds another one by now is not written over", async () => {
  await buildRegister();
  const draft = saying(await draftOf("介護ロボット・ＩＣＴ機器試用貸出件数"), { owner: "財団" });
  await headless.workbench.write("'KPI③'!C13", [["まったく別の件数"]]);
  await rest();
  expect(await prepareDefinition(await kpis(), draft, "ja", attention)).toEqual({ kind: "gone" });
});

test("drafts are kept beside the settings, and are forgotten without a trace", async () => {
  const drafts = new ExcelDrafts(systemTimers);
  expect(await drafts.load()).toEqual({ ok: true, value: null });
  await drafts.save("{}");
  expect(await drafts.load()).toEqual({ ok: true, value: "{}" });
  expect((await kpis()).snapshot.settings).toBeNull();
  await drafts.save(null);
  expect(await drafts.load()).toEqual({ ok: true, value: null });
});
