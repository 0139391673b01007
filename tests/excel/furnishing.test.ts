import { systemTimers } from "../../src/app/ports";
import type { WriteStep } from "../../src/app/write-plan";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
  await workbook.read();
  headless.workbench.resetTraffic();
});
afterEach(() => {
  headless.close();
});

async function apply(...steps: WriteStep[]) {
  expect(await workbook.apply({ steps })).toEqual({ ok: true, value: null });
}

/** What Office.js says of the first sheet. */
function ask<T>(
  question: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => question(context.workbook.worksheets.getFirst(), context));
}

const sheet = "Sheet1";
const range = { top: 1, left: 1, bottom: 9, right: 1 };
const words = ["案", "意見聴取", "指標確定", "数値目標設定", "運用"];
const colours = [
  { word: "達成", color: "#0B5A08", fill: "#DFF6DD" },
  { word: "遅れ", color: "#8A0F0F", fill: "#FDE7E9" },
];
const everything: readonly WriteStep[] = [
  { kind: "choices", sheet, range, words },
  { kind: "word-colours", sheet, range, words: colours },
  {
    kind: "page",
    sheet,
    orientation: "landscape",
    range: { top: 0, left: 0, bottom: 9, right: 5 },
    fit: { wide: 1, tall: null },
  },
  { kind: "freeze", sheet, rows: 1, columns: 2 },
];

const choicesOf = (address: string) =>
  ask(async (worksheet, context) => {
    const { dataValidation } = worksheet.getRange(address);
    dataValidation.load("rule,errorAlert,type");
    await context.sync();
    return dataValidation.toJSON();
  });

const coloursOf = (address: string) =>
  ask(async (worksheet, context) => {
    const formats = worksheet.getRange(address).conditionalFormats;
    formats.load("items/priority,items/type");
    await context.sync();
    const comparisons = formats.items.map(({ textComparison }) => textComparison);
    for (const comparison of comparisons) {
      comparison.load("rule");
      comparison.format.font.load("color");
      comparison.format.fill.load("color");
    }
    await context.sync();
    return comparisons.map(({ rule, format }) => ({
      ...rule,
      color: format.font.color,
      fill: format.fill.color,
    }));
  });

const pageOf = () =>
  ask(async (worksheet, context) => {
    const area = worksheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    worksheet.pageLayout.load("orientation,zoom");
    await context.sync();
    const { orientation, zoom } = worksheet.pageLayout;
    return { orientation, zoom, area: area.isNullObject ? null : area.address };
  });

const frozen = () =>
  ask(async (worksheet, context) => {
    const location = worksheet.freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    return location.isNullObject ? null : location.address;
  });

const coloursWritten = colours.map(({ word, color, fill }) => ({
  operator: "BeginsWith",
  text: word,
  color,
  fill,
}));

test("furnishing a sheet is one request", async () => {
  await apply(...everything);
  expect(headless.workbench.traffic().requests).toBe(1);
});

test("choices are a list that lets other words pass", async () => {
  await apply(...everything);
  expect(await choicesOf("B2:B10")).toEqual({
    type: "List",
    rule: { list: { inCellDropDown: true, source: words.join(",") } },
    errorAlert: { showAlert: false, message: "", style: "Information", title: "" },
  });
  expect((await choicesOf("A1:C12")).type).toBe("Inconsistent");
  await apply({ kind: "choices", sheet, range: { ...range, top: 5 }, words: [] });
  expect((await choicesOf("B6:B10")).type).toBe("None");
  expect((await choicesOf("B2:B5")).type).toBe("List");
});

test("a list that Excel cannot keep is refused before anything is written", async () => {
  const cells: WriteStep = {
    ...{ kind: "cells", sheet, top: 0, left: 0 },
    cells: [[{ kind: "text", text: "x" }]],
  };
  for (const bad of [["あ,い"], Array.from({ length: 60 }, (_, i) => `課${i}係`)]) {
    const steps = [cells, { kind: "choices", sheet, range, words: bad } as const];
    expect(await workbook.apply({ steps })).toMatchObject({ error: { kind: "invalid" } });
  }
  expect((await headless.workbench.read("Sheet1!A1")).values).toEqual([[""]]);
});

test("words get their colours in the order of precedence, also when written twice", async () => {
  await apply(...everything);
  await apply(...everything);
  expect(await coloursOf("B2:B10")).toEqual(coloursWritten);
  await apply({ kind: "word-colours", sheet, range, words: [] });
  expect(await coloursOf("B2:B10")).toEqual([]);
});

test("the page is set up, and its print area taken back", async () => {
  await apply(...everything);
  const zoom = { horizontalFitToPages: 1, verticalFitToPages: null };
  expect(await pageOf()).toEqual({ orientation: "Landscape", zoom, area: "Sheet1!A1:F10" });
  await apply({
    ...{ kind: "page", sheet, orientation: "portrait", range: null },
    fit: { wide: 1, tall: 2 },
  });
  expect(await pageOf()).toEqual({
    orientation: "Portrait",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    area: null,
  });
});

test.each([
  [1, 2, "Sheet1!A1:B1"],
  [1, 0, "Sheet1!1:1"],
  [0, 2, "Sheet1!A:B"],
  [0, 0, null],
])("%i rows and %i columns stay in sight", async (rows, columns, address) => {
  await apply({ kind: "freeze", sheet, rows: 3, columns: 3 });
  await apply({ kind: "freeze", sheet, rows, columns });
  expect(await frozen()).toBe(address);
});

test("a table is resized, and gets new rows with it", async () => {
  await headless.workbench.write("Sheet1!A1", [
    ["指標", "状態"],
    ["導入率", "順調"],
  ]);
  const text = (word: string) => ({ kind: "text", text: word }) as const;
  await apply({
    kind: "table",
    ...{ sheet, range: { top: 0, left: 0, bottom: 1, right: 1 }, name: "KpiHistory" },
  });
  const longer = { top: 0, left: 0, bottom: 3, right: 1 };
  await apply(
    { kind: "resize-table", table: "KpiHistory", sheet, range: longer },
    {
      ...{ kind: "cells", sheet, top: 2, left: 0 },
      cells: [
        [text("離職率"), text("遅れ")],
        [text("研修"), text("達成")],
      ],
    },
  );
  const read = await workbook.read();
  expect(read.ok && read.value.sheets[0]?.tables).toEqual([
    { name: "KpiHistory", rectangle: longer },
  ]);
});

test("choices and page follow their cells when rows and columns come and go", async () => {
  await apply(...everything);
  await ask(async (worksheet, context) => {
    worksheet.getRange("1:3").insert("Down");
    worksheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  expect((await choicesOf("C5:C13")).type).toBe("List");
  expect((await choicesOf("B2:B4")).type).toBe("None");
  expect((await pageOf()).area).toBe("Sheet1!B4:G13");
});

test("all of it survives saving and opening", async () => {
  await headless.workbench.open(await headless.sample("assets/samples/progress-review.xlsx"));
  const [first = ""] = await headless.workbench.sheets();
  const here = { top: 40, left: 1, bottom: 49, right: 1 };
  await apply(
    ...everything.map((step): WriteStep =>
      step.kind === "choices" || step.kind === "word-colours"
        ? { ...step, sheet: first, range: here }
        : ({ ...step, sheet: first } as WriteStep),
    ),
  );
  const seen = async () => ({
    choices: await choicesOf("B41:B50"),
    colours: await coloursOf("B41:B50"),
    page: await pageOf(),
    frozen: await frozen(),
  });
  const before = await seen();
  expect(before).toMatchObject({ choices: { type: "List" }, page: { orientation: "Landscape" } });
  await headless.workbench.open(await headless.workbench.save());
  expect(await seen()).toEqual(before);
  // Written and saved once more, they are no more than before.
  await apply({ kind: "word-colours", sheet: first, range: here, words: colours });
  await headless.workbench.open(await headless.workbench.save());
  expect(await seen()).toEqual(before);
});
