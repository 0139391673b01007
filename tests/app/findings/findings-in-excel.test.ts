import { readFile } from "node:fs/promises";
import { unattended } from "../../../src/app/attention";
import { takeBack } from "../../../src/app/apply-wanted";
import { CheckSession, type Checked } from "../../../src/app/findings/check-session";
import { previewCure, writeCure } from "../../../src/app/findings/cure-cells";
import { switchGroups } from "../../../src/app/findings/switch-groups";
import { previewFindings, writeFindings } from "../../../src/app/findings/write-findings";
import { workbookReport } from "../../../src/app/logic-model/workbook-report";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import type { Finding, FindingKind } from "../../../src/core/rules/finding";
import { ruleGroups } from "../../../src/core/rules/rule-groups";
import { runRules } from "../../../src/core/rules/run-rules";
import { formatCell } from "../../../src/core/sheet/address";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";

// Mie's sample in Excel's stand-in, through the unmodified Office.js.
let headless: Headless;
let workbook: ExcelWorkbook;
const attention = unattended(systemTimers);

beforeEach(async () => {
  headless = await startHeadless({});
  await headless.workbench.open(await readFile("assets/samples/mie-kpi.xlsx"), "mie-kpi.xlsx");
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

async function check(): Promise<Checked> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("not read");
  const session = new CheckSession({ workbook, timers: systemTimers });
  await session.run({ workbook: read.value, looks: true });
  const { last } = session.get();
  if (!last) throw new Error("not checked");
  return last;
}

const of = ({ findings }: Checked, kind: FindingKind): Finding => {
  const found = findings.find((finding) => finding.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const inSheet = async (name: string, work: (sheet: Excel.Worksheet) => void) => {
  const context = new Excel.RequestContext();
  work(context.workbook.worksheets.getItem(name));
  await context.sync();
};

async function waive(reason: string) {
  const checked = await check();
  const finding = of(checked, "derived-row-mislabeled");
  const preview = previewFindings(checked, "ja", [{ finding, reason }]);
  headless.workbench.resetTraffic();
  const written = await writeFindings(workbook, preview, attention);
  expect(headless.workbench.traffic().requests).toBe(2);
  if (!written?.ok || written.value === "changed") throw new Error("not written");
  return { checked, written: written.value };
}

test("a waiver survives a row inserted above, another name of the sheet, and the next writing", async () => {
  await waive("国の様式どおり");
  await inSheet("KPI①", (sheet) => {
    sheet.getRange("2:2").insert("Down");
    sheet.name = "導入率 '25";
  });
  const again = await check();
  expect(of(again, "derived-row-mislabeled")).toMatchObject({
    waived: "国の様式どおり",
    at: { sheet: "導入率 '25", row: 12 },
  });
  const rewritten = await writeFindings(workbook, previewFindings(again, "ja"), attention);
  expect(rewritten).toMatchObject({ ok: true, value: { sheet: "点検結果" } });
  expect(of(await check(), "derived-row-mislabeled").waived).toBe("国の様式どおり");
});

test("the report of the workbook tells what is kept on purpose, and why", async () => {
  const { checked } = await waive("国の様式どおり");
  const { at } = of(checked, "derived-row-mislabeled");
  const texts = workbookReport((await check()).workbook, "ja").blocks.flatMap((block) =>
    block.kind === "table" ? [] : [block.text],
  );
  const heading = texts.indexOf("確認のうえ残した指摘");
  expect(texts[heading + 1]).toContain(`${formatCell(at)}：`);
  expect(texts[heading + 1]).toMatch(/（残した理由：国の様式どおり）$/u);
  expect(workbookReport(checked.workbook, "ja").blocks).not.toContainEqual(
    expect.objectContaining({ text: "確認のうえ残した指摘" }),
  );
});

test("what staff type into the table counts; a decision without its reason does not", async () => {
  await waive("国の様式どおり");
  const rows = (await headless.workbench.read("点検結果!A5:J40")).values;
  const row = rows.findIndex((cells) => cells[9] === "section-empty") + 5;
  await headless.workbench.write(`点検結果!A${row}`, [["見送り"]]);
  expect(of(await check(), "section-empty").waived).toBeNull();
  await headless.workbench.write(`点検結果!B${row}`, [["別紙に書くため"]]);
  expect(of(await check(), "section-empty").waived).toBe("別紙に書くため");
});

test("a waiver of what is no longer found stays with its reason", async () => {
  const { checked } = await waive("国の様式どおり");
  const { at } = of(checked, "derived-row-mislabeled");
  await headless.workbench.write(`'KPI①'!B${at.row + 1}`, [["対前年比"]]);
  const again = await check();
  expect(again.findings.some(({ kind }) => kind === "derived-row-mislabeled")).toBe(false);
  const { rows } = previewFindings(again, "ja");
  expect(rows.at(-1)?.words).toMatchObject({
    status: "見送り（今回は指摘なし）",
    reason: "国の様式どおり",
    rule: "derived-row-mislabeled",
  });
});

test("the way back leaves no sheet behind, and the first check's findings", async () => {
  const sheets = await headless.workbench.sheets();
  const { checked, written } = await waive("国の様式どおり");
  expect(await headless.workbench.sheets()).toEqual([...sheets, "点検結果"]);
  expect(await takeBack(workbook, written, attention)).toEqual({ ok: true, value: "undone" });
  expect(await headless.workbench.sheets()).toEqual(sheets);
  expect((await check()).findings).toEqual(checked.findings);
});

test("what staff typed since is not taken back", async () => {
  const { written } = await waive("国の様式どおり");
  await headless.workbench.write("点検結果!A5", [["対応済み"]]);
  expect(await takeBack(workbook, written, attention)).toEqual({ ok: true, value: "changed" });
  expect((await headless.workbench.read("点検結果!A5")).values).toEqual([["対応済み"]]);
});

test("nothing is written when a cell that a finding speaks of has changed since", async () => {
  const checked = await check();
  const preview = previewFindings(checked, "ja");
  const { at } = of(checked, "derived-row-mislabeled");
  await headless.workbench.write(`'KPI①'!B${at.row + 1}`, [["対前年比"]]);
  expect(await writeFindings(workbook, preview, attention)).toEqual({ ok: true, value: "changed" });
});

test("the findings are a table whose cells follow the staff's own", async () => {
  await waive("国の様式どおり");
  const rows = (await headless.workbench.read("点検結果!A5:L40")).values;
  const row = rows.findIndex((cells) => cells[9] === "derived-row-mislabeled") + 5;
  const content = async () => (await headless.workbench.read(`点検結果!H${row}`)).values[0]?.[0];
  expect(await content()).toBe("毎年の上昇率");
  await headless.workbench.write("'KPI①'!B12", [["毎年の対前年比"]]);
  expect(await content()).toBe("毎年の対前年比");
});

test.each<FindingKind>([
  "derived-row-mislabeled",
  "heading-contradicts-table",
  "comparator-only-in-text",
  "signs-vary",
])("%s is mended by one write, and comes back by one", async (kind) => {
  const before = await check();
  const preview = previewCure(before.workbook, [of(before, kind)]);
  expect(preview.edits.length).toBeGreaterThan(0);
  headless.workbench.resetTraffic();
  const written = await writeCure(workbook, preview, attention);
  expect(headless.workbench.traffic().requests).toBe(2);
  if (!written?.ok || written.value === "changed") throw new Error("not written");
  const after = await check();
  const same = after.findings.filter(
    (finding) => finding.kind === kind && finding.at.sheet === preview.edits[0]?.at.sheet,
  );
  const former = before.findings.filter((finding) => finding.kind === kind);
  expect(same.length).toBeLessThan(former.length);
  expect(await takeBack(workbook, written.value, attention)).toEqual({ ok: true, value: "undone" });
  const back = await check();
  expect(back.findings).toEqual(before.findings);
  expect(back.workbook.snapshot.sheets).toEqual(before.workbook.snapshot.sheets);
});

test("words keep the format of their cell; a number brings its own, and the way back the former", async () => {
  await inSheet("KPI①", (sheet) => {
    sheet.getRange("B12:D12").numberFormat = [["@", "0.0%", "0.0%"]];
    sheet.getRange("C11").numberFormat = [["@"]];
  });
  const formats = async () => {
    const { workbook: now } = await check();
    const sheet = now.snapshot.sheets.find(({ name }) => name === "KPI①");
    const [b12, c11] = [
      { row: 11, column: 1 },
      { row: 10, column: 2 },
    ];
    return sheet && [b12, c11].map((cell) => cellAt(sheet, cell).format);
  };
  const before = await check();
  const findings = runRules({ ...before.workbook, looks: null }, { groups: ruleGroups }).filter(
    ({ kind, at }) =>
      at.sheet === "KPI①" && (kind === "derived-row-mislabeled" || kind === "number-as-text"),
  );
  const written = await writeCure(workbook, previewCure(before.workbook, findings), attention);
  if (!written?.ok || written.value === "changed") throw new Error("not written");
  expect(await formats()).toEqual(["@", "0.0%"]);
  await takeBack(workbook, written.value, attention);
  expect(await formats()).toEqual(["@", "@"]);
});

test("a cell that somebody rewrote since is not mended", async () => {
  const checked = await check();
  const preview = previewCure(checked.workbook, [of(checked, "derived-row-mislabeled")]);
  await headless.workbench.write("'KPI①'!B12", [["伸び率"]]);
  expect(await writeCure(workbook, preview, attention)).toEqual({ ok: true, value: "changed" });
  expect((await headless.workbench.read("'KPI①'!B12")).values).toEqual([["伸び率"]]);
});

test("the groups of rules are kept in the workbook", async () => {
  const { workbook: known } = await check();
  const switched = await switchGroups(workbook, known, ruleGroups, attention);
  expect(switched).toEqual({ ok: true, value: "switched" });
  const after = await check();
  expect(after.workbook.settings.ruleGroups).toEqual(ruleGroups);
  expect(after.findings.some(({ kind }) => kind === "cells-merged")).toBe(true);
  // The settings that the choice was made by are no longer those of the workbook.
  expect(await switchGroups(workbook, known, [], attention)).toEqual({
    ok: true,
    value: "changed",
  });
});

test("settings of a newer version are left alone", async () => {
  await workbook.apply({ steps: [{ kind: "settings", value: '{"version":99}' }] });
  const { workbook: known } = await check();
  expect(await switchGroups(workbook, known, [], attention)).toEqual({ ok: true, value: "newer" });
});
