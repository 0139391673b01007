import type { PlannedDrawing, PlannedShape } from "../../src/app/planned-drawing";
import { systemTimers } from "../../src/app/ports";
import type { StepOf, WriteStep } from "../../src/app/write-plan";
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

const sheet = "Sheet1";
const box = (name: string, left: number): PlannedShape => ({
  kind: "shape",
  name: `図 ${name}`,
  form: "Rectangle",
  box: { left, top: 10, width: 60, height: 40 },
  fill: "#ffffff",
  stroke: { color: "#1f3864", weight: 1.25 },
  text: {
    align: "Left",
    pieces: [
      { text: name, size: 11, color: "#1f3864", bold: true },
      { text: "\n導入事業所の割合", size: 9, color: "#1b1b1b", bold: false },
    ],
  },
  description: name,
});
const drawing: PlannedDrawing = {
  name: "図",
  title: "題",
  description: "説明",
  width: 200,
  height: 60,
  items: [
    box("A", 10),
    box("B", 110),
    {
      kind: "line",
      name: "図 link",
      from: { x: 70, y: 30, shape: "図 A", site: 3 },
      to: { x: 110, y: 30, shape: "図 B", site: 1 },
      color: "#44546a",
      weight: 1.25,
      head: true,
      description: "",
    },
  ],
};
const step = (given: PlannedDrawing | null): StepOf<"drawing"> => ({
  kind: "drawing",
  sheet,
  name: "図",
  at: { row: 2, column: 1 },
  drawing: given,
  former: null,
});
const apply = async (...steps: WriteStep[]) => {
  expect(await workbook.apply({ steps })).toEqual({ ok: true, value: null });
};
const ask = <T>(
  question: (shapes: Excel.ShapeCollection, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => question(context.workbook.worksheets.getItem(sheet).shapes, context));
const names = () =>
  ask(async (shapes, context) => {
    shapes.load("items/name");
    await context.sync();
    return shapes.items.map(({ name }) => name);
  });

test("a drawing stands in its group at its cell, in one write after one look", async () => {
  await apply(step(drawing));
  expect(headless.workbench.traffic().requests).toBe(2);
  await ask(async (shapes, context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("B3");
    cell.load("left,top");
    const group = shapes.getItem("図");
    group.load("type,altTextTitle,altTextDescription,placement");
    const shape = group.group.shapes.getItem("図 A");
    shape.load("left,top,width,height,altTextDescription");
    shape.fill.load("foregroundColor");
    shape.lineFormat.load("color,weight");
    await context.sync();
    expect(group).toMatchObject({ type: "Group", altTextTitle: "題", altTextDescription: "説明" });
    expect(shape).toMatchObject({
      left: cell.left + 10,
      top: cell.top + 10,
      width: 60,
      height: 40,
    });
    expect(shape.fill.foregroundColor).toBe("#FFFFFF");
    expect(shape.lineFormat).toMatchObject({ color: "#1F3864", weight: 1.25 });
  });
});

test("letters of one text look as they are told to, each for itself", async () => {
  await apply(step(drawing));
  await ask(async (shapes, context) => {
    const { textRange } = shapes.getItem("図").group.shapes.getItem("図 A").textFrame;
    textRange.load("text");
    const [first, rest] = [textRange.getSubstring(0, 1), textRange.getSubstring(2)];
    for (const part of [first, rest]) part.font.load("bold,size,color");
    await context.sync();
    expect(textRange.text).toBe("A\n導入事業所の割合");
    expect(first.font).toMatchObject({ bold: true, size: 11, color: "#1F3864" });
    expect(rest.font).toMatchObject({ bold: false, size: 9, color: "#1B1B1B" });
  });
});

test("drawn again it replaces its own shapes, also after somebody ungrouped them, and no others", async () => {
  await ask(async (shapes, context) => {
    shapes.addGeometricShape("Diamond").name = "図解メモ";
    await context.sync();
  });
  await apply(step(drawing));
  await ask(async (shapes, context) => {
    shapes.getItem("図").group.ungroup();
    await context.sync();
  });
  expect(await names()).toEqual(["図解メモ", "図 A", "図 B", "図 link"]);
  await apply(step(drawing));
  expect(await names()).toEqual(["図解メモ", "図"]);
  await apply(step(null));
  expect(await names()).toEqual(["図解メモ"]);
});

test("new words go into the shapes that are still there", async () => {
  await apply(step(drawing));
  await ask(async (shapes, context) => {
    shapes.getItem("図").group.shapes.getItem("図 B").delete();
    await context.sync();
  });
  const text = { align: "Left", pieces: [{ text: "新", size: 9, color: "#000000", bold: false }] };
  const texts = ["図 A", "図 B"].map((shape) => ({ shape, text }) as const);
  await apply({ kind: "drawing-texts", sheet, name: "図", texts } as WriteStep);
  await ask(async (shapes, context) => {
    const { textRange } = shapes.getItem("図").group.shapes.getItem("図 A").textFrame;
    textRange.load("text");
    await context.sync();
    expect(textRange.text).toBe("新");
  });
});

test("an Excel without shapes is told from, before anything is written", async () => {
  const { requirements } = Office.context;
  const asked = jest.spyOn(requirements, "isSetSupported").mockReturnValue(false);
  const cells: WriteStep = {
    kind: "cells",
    sheet,
    top: 0,
    left: 0,
    cells: [[{ kind: "text", text: "x" }]],
  };
  expect(await workbook.apply({ steps: [cells, step(drawing)] })).toEqual({
    ok: false,
    error: { kind: "not-supported", detail: "ExcelApi 1.9" },
  });
  asked.mockRestore();
  expect((await headless.workbench.read(`${sheet}!A1`)).values).toEqual([[""]]);
});
