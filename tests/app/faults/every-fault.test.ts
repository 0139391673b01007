import { readFile } from "node:fs/promises";
import { applyWhole } from "../../../src/app/apply-whole";
import { systemTimers } from "../../../src/app/ports";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";
import { manualTimers } from "../../support/manual-timers";
import { commands, samples, type Command } from "./commands";
import { openSmall } from "./small-workbook";

// Every command under every fault, through the unmodified Office.js: as before or as after.
let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});

/** What a person could lose or find changed. */
async function state(): Promise<unknown> {
  const read = await new ExcelWorkbook(systemTimers).read();
  if (!read.ok) throw new Error(read.error.detail);
  return outline(read.value);
}

function outline({ sheets, names, settings }: WorkbookSnapshot): unknown {
  return {
    settings,
    names: names.map(({ name, range, comment }) => JSON.stringify([name, range, comment])).sort(),
    sheets: sheets.map(({ name, top, left, formulas, formats, merges, tables }) => ({
      ...{ name, tables, merges: merges.map((range) => JSON.stringify(range)).sort() },
      cells: formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          formula === "" ? [] : [[top + r, left + c, formula, formats[r]?.[c]]],
        ),
      ),
    })),
  };
}

async function open(name: string): Promise<ExcelWorkbook> {
  headless.host.clearFaults();
  headless.host.setCellEditing(false);
  const sample = samples[name];
  if (sample) {
    await headless.workbench.open(
      await readFile(`assets/samples/${sample}.xlsx`),
      `${sample}.xlsx`,
    );
    if (name === "explicit formulas") {
      const calls = Array.from({ length: 8 }, () => [["=KPI.STATUS()"], [""], [""]]).flat();
      await headless.workbench.write("'進捗評価（記入例）'!N7:N30", calls);
    }
    return new ExcelWorkbook(systemTimers);
  }
  await openSmall(headless);
  return new ExcelWorkbook(systemTimers);
}

/** All places of a short request; the first, the last and some between of a long one. */
function places(actions: number): readonly number[] {
  const all = Array.from({ length: actions }, (_, i) => i);
  const step = Math.ceil(actions / 8);
  return all.filter((i) => i % step === 0 || i >= actions - 2);
}

/** The command without a fault: its last request is the one that writes. */
async function clean(name: string, command: Command) {
  const workbook = await open(name);
  const before = await state();
  const run = await command(workbook);
  headless.workbench.resetTraffic();
  const outcome = await run();
  if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome));
  const { requests } = headless.workbench.traffic();
  const { lastActions: actions } = headless.host;
  const after = await state();
  expect(after).not.toEqual(before);
  return { actions, writing: requests - 1, before, after };
}

const refused = (kind: string) => ({ ok: false, error: { kind } });

describe.each(Object.entries(commands))("%s", (name, command) => {
  test("leaves the workbook as before under every fault, and works when tried again", async () => {
    const { host } = headless;
    const { actions, writing, before, after } = await clean(name, command);
    const workbook = await open(name);
    for (const at of places(actions)) {
      const run = await command(workbook);
      host.failNext({ code: "GeneralException", after: writing, at });
      expect([at, await run()]).toMatchObject([at, refused("unknown")]);
      expect([at, await state()]).toEqual([at, before]);
    }
    const refusals = [
      ["RequestPayloadSizeLimitExceeded", "too-large"],
      ["AccessDenied", "protected"],
      ["ApiNotFound", "not-supported"],
      ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ] as const;
    for (const [code, kind] of refusals) {
      const run = await command(workbook);
      host.failNext({ code, after: writing });
      expect(await run()).toMatchObject(refused(kind));
      expect([code, await state()]).toEqual([code, before]);
    }
    const run = await command(workbook);
    host.setCellEditing(true);
    expect(await run()).toMatchObject(refused("cell-edit-mode"));
    host.setCellEditing(false);
    expect(await state()).toEqual(before);
    expect(await (await command(workbook))()).toMatchObject({ ok: true });
    expect(await state()).toEqual(after);
  });
});

test.each(["summary", "findings with a waiver", "register", "record"] as const)(
  "%s, written again over its own sheet: what stood there stands there still",
  async (name) => {
    const command = commands[name];
    const workbook = await open(name);
    await (
      await command(workbook)
    )();
    await headless.workbench.write("計画!C2", [[30]]);
    const before = await state();
    const rehearsal = await command(workbook);
    headless.workbench.resetTraffic();
    expect(await rehearsal()).toMatchObject({ ok: true });
    const writing = headless.workbench.traffic().requests - 1;
    const { lastActions } = headless.host;
    await open(name);
    await (
      await command(workbook)
    )();
    await headless.workbench.write("計画!C2", [[30]]);
    expect(await state()).toEqual(before);
    for (const at of places(lastActions)) {
      const run = await command(workbook);
      headless.host.failNext({ code: "GeneralException", after: writing, at });
      expect([at, await run()]).toMatchObject([at, refused("unknown")]);
      expect([at, await state()]).toEqual([at, before]);
    }
  },
);

test("a reload in the middle of a request: the next start reads what is there and can go on", async () => {
  await open("summary");
  const run = await commands.summary(new ExcelWorkbook(manualTimers()));
  headless.host.failNext({ code: "Timeout", after: 1, silent: true, at: 9 });
  // The page is gone: nobody waits for the answer any more, and nobody takes anything back.
  void run();
  await headless.workbench.idle();
  const workbook = new ExcelWorkbook(systemTimers);
  const staff = await headless.workbench.read("計画!A1:F4");
  expect(staff.values[1]).toEqual(["導入率", "％", 26, "", 90, ""]);
  expect(await (await commands.summary(workbook))()).toMatchObject({ ok: true });
});

test("where the way back is refused too, the message says that the workbook stands half-way", async () => {
  const workbook = await open("summary");
  const run = await commands.summary(workbook);
  headless.host.failNext({ code: "GeneralException", after: 1, at: 9 });
  headless.host.failNext({ code: "GeneralException", count: 9 });
  expect(await run()).toMatchObject(refused("half-written"));
});

describe("an answer that never comes", () => {
  test.each([
    ["nothing was done", 0],
    ["half of it was done", 9],
    ["all of it was done", undefined],
  ])("after the time limit the workbook stands as before: %s", async (_what, at) => {
    await open("summary");
    const timers = manualTimers();
    const workbook = new ExcelWorkbook(timers);
    const before = await state();
    const run = await commands.summary(workbook);
    headless.host.failNext({
      code: "Timeout",
      after: 1,
      silent: true,
      ...(at === undefined ? {} : { at }),
    });
    const outcome = run();
    for (let i = 0; i < 100 && timers.pending() === 0; i += 1) await timers.pass(0);
    const command = { waits: true };
    void outcome.then(() => {
      command.waits = false;
    });
    while (command.waits) {
      await timers.pass(30_000);
      await headless.workbench.idle();
    }
    expect(await outcome).toMatchObject(refused("busy"));
    expect(await state()).toEqual(before);
  });
});

describe("others work in the workbook between reading and writing", () => {
  const asStaff = async (work: (book: Excel.Workbook) => void) => {
    const context = new Excel.RequestContext();
    work(context.workbook);
    await context.sync();
  };

  test("what a co-author types into a cell of a plan that stops is kept", async () => {
    const workbook = await open("");
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.error.detail);
    const text = (text: string) => ({ kind: "text", text }) as const;
    const cells = [[text("一"), text("二"), text("三")]];
    const plan = {
      steps: [
        { kind: "cells", sheet: "計画", top: 1, left: 0, cells },
        { kind: "cells", sheet: "無い", top: 0, left: 0, cells },
      ],
    } as const;
    // The plan stops at the missing sheet; the co-author types before what was done is read.
    headless.host.interfere({
      after: 3,
      act: () => headless.workbench.write("計画!B2", [["共同編集"]]),
    });
    const outcome = await applyWhole(workbook, plan, read.value);
    expect(outcome).toMatchObject(refused("item-missing"));
    const { values } = await headless.workbench.read("計画!A2:C2");
    expect(values).toEqual([["導入率", "共同編集", 26]]);
  });

  test.each<[string, (book: Excel.Workbook) => void]>([
    ["renamed", (book) => void (book.worksheets.getItem("計画").name = "計画２")],
    [
      "deleted",
      (book) => {
        book.worksheets.add("別");
        book.worksheets.getItem("計画").delete();
      },
    ],
  ])("a sheet that is %s after the preview: nothing is written", async (_what, work) => {
    for (const command of [commands.register, commands["status column"], commands.import]) {
      const workbook = await open("");
      const run = await command(workbook);
      await asStaff(work);
      const before = await state();
      const outcome = await run();
      if (outcome?.ok) expect(outcome.value).toBe("changed");
      expect(await state()).toEqual(before);
    }
  });
});
