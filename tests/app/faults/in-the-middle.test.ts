import { applyWhole } from "../../../src/app/apply-whole";
import { systemTimers } from "../../../src/app/ports";
import type { WritePlan } from "../../../src/app/write-plan";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { Headless } from "../../support/headless";
import { there, type Command } from "./command";
import { commands } from "./commands";
import { openSmall } from "./small-workbook";
import { raiseStage, type Stage } from "./stage";
import { differing } from "./workbook-content";

// What no single refusal shows: several requests, refused ways back, others' entries.
let headless: Headless;
let stage: Stage;

beforeAll(async () => {
  ({ headless, stage } = await raiseStage());
});
afterAll(() => {
  headless.close();
});

const refused = (kind: string) => ({ ok: false, error: { kind } });
const command = (name: string): Command => there(commands[name]);
const text = (text: string) => ({ kind: "text", text }) as const;

async function smallWorkbook() {
  stage.calm();
  await openSmall(headless);
  const workbook = new ExcelWorkbook(systemTimers);
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.detail);
  return { workbook, snapshot: read.value };
}

describe("above the payload limit a plan takes several requests", () => {
  // Some 3 kB each: one request takes at most 2 MB of what is written over.
  const long = "字".repeat(1_000);
  const cells = Array.from({ length: 150 }, () => Array.from({ length: 15 }, () => text(long)));
  const plan: WritePlan = { steps: [{ kind: "cells", sheet: "計画", top: 20, left: 0, cells }] };

  test.each([
    ["fails", "unknown"],
    ["stops", "unknown"],
    ["too-large", "too-large"],
  ] as const)("when the second %s, the first is taken back", async (name, kind) => {
    const { workbook, snapshot } = await smallWorkbook();
    const before = stage.content();
    headless.workbench.resetTraffic();
    headless.host.afflict({ name, seed: 7, after: 1 });
    expect(await applyWhole(workbook, plan, snapshot)).toMatchObject(refused(kind));
    expect(headless.workbench.traffic().bytesIn).toBeGreaterThan(4_000_000);
    expect(differing(stage.content(), before)).toEqual([]);
  });

  test("thousands of single cells are many actions, and fit all the same", async () => {
    const { workbook } = await smallWorkbook();
    const steps = Array.from({ length: 3_500 }, (_, i) => ({
      ...({ kind: "cells", sheet: "計画", top: 20 + 2 * i, left: 0 } as const),
      cells: [[{ kind: "number", value: i, format: "0" } as const]],
    }));
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.error.detail);
    headless.workbench.resetTraffic();
    expect(await applyWhole(workbook, { steps }, read.value)).toMatchObject({ ok: true });
    expect(headless.workbench.traffic().requests).toBe(2);
  });

  test("without a fault all of it is written", async () => {
    const { workbook, snapshot } = await smallWorkbook();
    expect(await applyWhole(workbook, plan, snapshot)).toMatchObject({ ok: true });
    const { values } = await headless.workbench.read("計画!O170");
    expect(values).toEqual([[long]]);
  });
});

describe("the way back", () => {
  test("refused as well, the message says that the workbook stands half-way", async () => {
    const { writing } = await stage.rehearse(command("summary"));
    const run = await (await stage.begin(command("summary")))();
    headless.host.failNext({ code: "GeneralException", after: writing, at: 9 });
    headless.host.failNext({ code: "GeneralException", count: 9 });
    expect(await run()).toMatchObject(refused("half-written"));
  });

  test("refused twice, it is found at the third try", async () => {
    const { writing, before } = await stage.rehearse(command("register"));
    const run = await (await stage.begin(command("register")))();
    headless.host.failNext({ code: "GeneralException", after: writing, at: 9 });
    headless.host.failNext({ code: "GeneralException", count: 2 });
    expect(await run()).toMatchObject(refused("unknown"));
    expect(differing(stage.content(), before)).toEqual([]);
  });

  test("leaves what a co-author has typed into a cell of the plan meanwhile", async () => {
    const { workbook, snapshot } = await smallWorkbook();
    const cells = [[text("一"), text("二"), text("三")]];
    const plan: WritePlan = {
      steps: [
        { kind: "cells", sheet: "計画", top: 1, left: 0, cells },
        { kind: "cells", sheet: "無い", top: 0, left: 0, cells },
      ],
    };
    // The plan stops at the missing sheet; the co-author types before what was done is read.
    headless.host.interfere({
      after: 3,
      act: () => headless.workbench.write("計画!B2", [["共同編集"]]),
    });
    expect(await applyWhole(workbook, plan, snapshot)).toMatchObject(refused("item-missing"));
    const { values } = await headless.workbench.read("計画!A2:C2");
    expect(values).toEqual([["導入率", "共同編集", 26]]);
  });

  test("leaves a figure where staff have moved it, when Excel had not touched it yet", async () => {
    const { writing } = await stage.rehearse(command("figure drawn anew"));
    const show = await stage.begin(command("figure drawn anew"));
    const { shapes } = headless.host.context;
    const node = there(
      headless.host.grid
        .sheets()
        .flatMap((sheet) => shapes.onSheet(sheet.getSheetId()))
        .find(({ name }) => name.startsWith("KPI model node")),
    );
    node.left += 33;
    const before = stage.content();
    const run = await show();
    headless.host.failNext({ code: "GeneralException", after: writing, at: 0 });
    expect(await run()).toMatchObject(refused("unknown"));
    expect(differing(stage.content(), before)).toEqual([]);
  });
});

describe("somebody is quicker, right before the request that writes", () => {
  const rows = [
    ["相談件数", "件", "１３１件", "", 200, "県の調べ"],
    ["導入率", "％", 26, "", 90, ""],
  ];

  test.each(["import", "status column", "conversion", "explicit formulas"])(
    "%s: what they did is kept, nothing lands in another's row, and the refusal says so",
    async (name) => {
      const { writing } = await stage.rehearse(command(name));
      const act =
        name === "explicit formulas"
          ? () => headless.workbench.write("'進捗評価（記入例）'!A7:B7", [["順を入れ替えた", ""]])
          : name === "conversion"
            ? () => headless.workbench.write("計画!A9", [["=1+1"]])
            : () => headless.workbench.write("計画!A2:F3", rows);
      await stage.begin(command(name));
      await act();
      const theirs = stage.content();
      const run = await (await stage.begin(command(name)))();
      headless.host.interfere({ after: writing, act });
      expect(await run()).toMatchObject(refused("overtaken"));
      expect(differing(stage.content(), theirs)).toEqual([]);
    },
  );

  test.each([
    ["summary again", "KPI要約", "C3"],
    ["findings with a waiver again", "点検結果", "K9"],
  ])("%s: words in a sheet of the add-in that is written anew are kept", async (name, own, at) => {
    const { writing } = await stage.rehearse(command(name));
    const show = await stage.begin(command(name));
    const before = stage.content();
    const run = await show();
    const act = () => headless.workbench.write(`'${own}'!${at}`, [["県の調べ"]]);
    headless.host.interfere({ after: writing, act });
    expect(await run()).toMatchObject(refused("overtaken"));
    const { values } = await headless.workbench.read(`'${own}'!${at}`);
    expect(values).toEqual([["県の調べ"]]);
    expect(differing(stage.content(), before)).toHaveLength(1);
    await headless.workbench.idle();
    // Shown anew, it is written.
    expect(await (await show())()).toMatchObject({ ok: true });
  });

  test("what cannot be put back at once is put back a moment later", async () => {
    const { writing } = await stage.rehearse(command("import"));
    const act = () => headless.workbench.write("計画!A2:F3", rows);
    const run = await (await stage.begin(command("import")))();
    headless.host.interfere({ after: writing, act });
    headless.host.failNext({ code: "GeneralException", after: writing + 1, at: 1, count: 2 });
    expect(await run()).toMatchObject(refused("overtaken"));
    const { values } = await headless.workbench.read("計画!A2:F3");
    expect(values).toEqual(rows);
  });

  test("a name that formulas of the plan speak of is gone: they are taken back", async () => {
    const { writing } = await stage.rehearse(command("register"));
    const run = await (await stage.begin(command("register")))();
    headless.host.afflict({ name: "sheet-renamed", seed: 1, after: writing });
    expect(await run()).toMatchObject(refused("overtaken"));
    expect(await headless.workbench.sheets()).toEqual(["計画（改）"]);
  });
});
