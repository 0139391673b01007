import { systemTimers } from "../../src/app/ports";
import type { PlannedCell, WritePlan, WriteStep } from "../../src/app/write-plan";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

const text = (text: string): PlannedCell => ({ kind: "text", text });
const cells = (rows: readonly (readonly PlannedCell[])[], sheet = "結果"): WriteStep => ({
  kind: "cells",
  sheet,
  top: 0,
  left: 0,
  cells: rows,
});
const ownSheet: WriteStep = { kind: "own-sheet", sheet: "結果", table: "Own" };
const table: WriteStep = {
  kind: "table",
  sheet: "結果",
  range: { top: 0, left: 0, bottom: 1, right: 1 },
  name: "Own",
};
const plan = (...steps: WriteStep[]): WritePlan => ({ steps });
/** A plan as the add-in makes them: its own sheet with its own table. */
const whole = (word: string) =>
  plan(
    ownSheet,
    cells([
      [text("指標"), text("状態")],
      [text("導入率"), text(word)],
    ]),
    table,
  );

const shown = async (address: string) => (await headless.workbench.read(address)).values;

test("a plan is one request", async () => {
  await workbook.read();
  headless.workbench.resetTraffic();
  expect(await workbook.apply(whole("順調"))).toEqual({ ok: true, value: null });
  expect(headless.workbench.traffic().requests).toBe(1);
  expect(await shown("結果!A1:B2")).toEqual([
    ["指標", "状態"],
    ["導入率", "順調"],
  ]);
});

test("after a plan the workbook is again read in one request, the new sheet included", async () => {
  await workbook.read();
  await workbook.apply(whole("順調"));
  headless.workbench.resetTraffic();
  const read = await workbook.read();
  expect(headless.workbench.traffic().requests).toBe(1);
  expect(read.ok && read.value.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
    ["Sheet1", 0],
    ["結果", 1],
  ]);
});

test("whatever a text begins with, it stays a text", async () => {
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@A1",
    "'x'",
    "26.0%",
    "２６．０％",
    "1-2",
    "TRUE",
    "#N/A",
    "ー",
  ];
  await workbook.apply(plan(ownSheet, cells(texts.map((word) => [text(word)]))));
  const block = await headless.workbench.read(`結果!A1:A${texts.length}`);
  expect(block.values).toEqual(texts.map((word) => [word]));
  expect(block.text).toEqual(texts.map((word) => [word]));
});

test("numbers, formulas and blanks are written as what they are", async () => {
  await workbook.apply(
    plan(
      ownSheet,
      cells([
        [
          { kind: "number", value: 0.26, format: "0.0%" },
          { kind: "formula", formula: "=A1*2", format: "0%" },
          { kind: "blank" },
          { kind: "number", value: Number.NaN, format: "0" },
        ],
      ]),
    ),
  );
  await headless.workbench.idle();
  const { values, text: texts, formulas } = await headless.workbench.read("結果!A1:D1");
  expect(values).toEqual([[0.26, 0.52, "", ""]]);
  expect(texts).toEqual([["26.0%", "52%", "", ""]]);
  expect(formulas).toEqual([[0.26, "=A1*2", "", ""]]);
});

test("styles, widths, heights and merged cells arrive", async () => {
  const range = { top: 0, left: 0, bottom: 0, right: 2 };
  const written = await workbook.apply(
    plan(
      ownSheet,
      cells([[text("題")]]),
      { kind: "merge", sheet: "結果", range },
      { kind: "row-height", sheet: "結果", row: 0, height: 40 },
      { kind: "column-widths", sheet: "結果", widths: [20, 10] },
      {
        kind: "style",
        sheet: "結果",
        range,
        style: {
          bold: true,
          size: 16,
          color: "#0F4C81",
          fill: "#EEEEEE",
          wrap: true,
          borders: true,
        },
      },
    ),
  );
  expect(written).toEqual({ ok: true, value: null });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("結果").getRange("A1");
    const { format } = cell;
    format.load("wrapText,rowHeight,columnWidth,verticalAlignment");
    format.font.load("bold,size,color");
    format.fill.load("color");
    const edge = format.borders.getItem("EdgeTop");
    edge.load("style");
    const merged = cell.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    expect(format.font.toJSON()).toMatchObject({ bold: true, size: 16, color: "#0F4C81" });
    expect(format.fill.color).toBe("#EEEEEE");
    expect(format.toJSON()).toMatchObject({
      wrapText: true,
      verticalAlignment: "Top",
      rowHeight: 40,
    });
    // 20 characters of the standard font are 145 pixels at 96 dpi (ECMA-376, 18.3.1.13 col width).
    expect(format.columnWidth).toBeCloseTo(108.75, 0);
    expect(edge.style).toBe("Continuous");
    expect(merged.address).toBe("結果!A1:C1");
  });
});

describe("the add-in's own sheet", () => {
  test("is emptied and written again, not added twice", async () => {
    await workbook.apply(whole("順調"));
    await headless.workbench.write("結果!D9", [["書き足し"]]);
    expect(await workbook.apply(whole("遅れ"))).toEqual({ ok: true, value: null });
    expect(await headless.workbench.sheets()).toEqual(["Sheet1", "結果"]);
    expect(await shown("結果!B2")).toEqual([["遅れ"]]);
    expect(await shown("結果!D9")).toEqual([[""]]);
  });

  test("is never a sheet of the staff, whatever it is called", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("結果").getRange("A1").values = [["職員の表"]];
      await context.sync();
    });
    const refused = { ok: false, error: { kind: "name-taken" } };
    expect(await workbook.apply(whole("順調"))).toMatchObject(refused);
    expect(await shown("結果!A1")).toEqual([["職員の表"]]);
  });

  test("is not written while it is hidden: nobody would see it", async () => {
    await workbook.apply(whole("順調"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("結果").visibility = "Hidden";
      await context.sync();
    });
    const refused = { ok: false, error: { kind: "name-taken", detail: "Sheet 結果 (hidden)" } };
    expect(await workbook.apply(whole("遅れ"))).toMatchObject(refused);
    expect(await shown("結果!B2")).toEqual([["順調"]]);
  });

  test("is not added beside the one that was renamed since", async () => {
    await workbook.apply(whole("順調"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("結果").name = "結果（４月）";
      await context.sync();
    });
    const refused = { ok: false, error: { kind: "name-taken" } };
    expect(await workbook.apply(whole("遅れ"))).toMatchObject(refused);
    expect(await headless.workbench.sheets()).toEqual(["Sheet1", "結果（４月）"]);
  });
});

test("a protected sheet is told as such, and is written after the protection is gone", async () => {
  await workbook.apply(whole("順調"));
  const protect = (on: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("結果");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const refused = { ok: false, error: { kind: "protected" } };
  expect(await workbook.apply(whole("遅れ"))).toMatchObject(refused);
  await protect(false);
  expect(await workbook.apply(whole("遅れ"))).toMatchObject({ ok: true });
});

test("a plan above the payload limit goes in several requests, and arrives whole", async () => {
  await workbook.read();
  const long = "長い説明".repeat(60);
  const rows = Array.from({ length: 3_000 }, (_, i) => [text(`${i} ${long}`), text(long)]);
  headless.workbench.resetTraffic();
  expect(await workbook.apply(plan(ownSheet, cells(rows)))).toMatchObject({ ok: true });
  expect(headless.workbench.traffic().requests).toBe(2);
  expect(await shown("結果!A3000:B3000")).toEqual([[`2999 ${long}`, long]]);
});

test("selecting shows the sheet and the cells", async () => {
  await workbook.apply(whole("順調"));
  const range = { sheet: "結果", top: 1, left: 0, bottom: 1, right: 1 };
  expect(await workbook.select(range)).toEqual({ ok: true, value: null });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address).toBe("結果!A2:B2");
  });
});

test("selecting in a sheet that has gone says so", async () => {
  const range = { sheet: "ない", top: 0, left: 0, bottom: 0, right: 0 };
  expect(await workbook.select(range)).toMatchObject({
    ok: false,
    error: { kind: "item-missing" },
  });
});
