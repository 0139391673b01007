import fc from "fast-check";
import { systemTimers } from "../../src/app/ports";
import { coveredCells } from "../../src/excel/covered-cells";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { joinFills } from "../../src/excel/join-fills";
import { startHeadless, type Headless } from "../support/headless";

describe("cells under an object", () => {
  // Three rows of 10, 0 (hidden) and 30 points; columns of 50; beyond, 20 and 40.
  const grid = { rows: [10, 0, 30], columns: [50], standardHeight: 20, standardWidth: 40 };
  const box = (left: number, top: number, width: number, height: number) => ({
    ...{ left, top, width, height },
  });
  test.each([
    ["inside one cell", box(5, 2, 10, 4), { top: 0, left: 0, bottom: 0, right: 0 }],
    ["exactly one cell", box(0, 10, 50, 30), { top: 2, left: 0, bottom: 2, right: 0 }],
    ["over a hidden row", box(0, 5, 10, 10), { top: 0, left: 0, bottom: 2, right: 0 }],
    ["beyond the known lines", box(100, 85, 40, 20), { top: 5, left: 2, bottom: 6, right: 3 }],
    ["without a size", box(50, 40, 0, 0), { top: 3, left: 1, bottom: 3, right: 1 }],
  ])("%s", (_, given, expected) => {
    expect(coveredCells(given, grid)).toEqual(expected);
  });
});

describe("fills joined to rectangles", () => {
  const color = fc.constantFrom("#FFFFFF", "", "#ffe699", "#C6E0B4");
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(color, { minLength: columns, maxLength: columns }), {
        ...{ minLength: rows, maxLength: rows },
      }),
    );

  test("each coloured cell lies in one rectangle of its colour, and no other cell does", () => {
    fc.assert(
      fc.property(matrix, fc.nat(9), fc.nat(9), (colors, top, left) => {
        const right = left + (colors[0]?.length ?? 0) - 1;
        const fills = joinFills(colors, { top, left, bottom: top + colors.length - 1, right });
        colors.forEach((row, r) => {
          row.forEach((written, c) => {
            const over = fills.filter(
              ({ range }) =>
                range.top <= top + r &&
                range.bottom >= top + r &&
                range.left <= left + c &&
                range.right >= left + c,
            );
            const plain = written === "" || written === "#FFFFFF";
            expect(over.map((fill) => fill.color)).toEqual(plain ? [] : [written.toUpperCase()]);
          });
        });
      }),
    );
  });

  test("equal rows become one rectangle", () => {
    const row = ["#FFE699", "#FFE699", "#FFFFFF", "#C6E0B4"];
    expect(joinFills([row, row], { top: 4, left: 1, bottom: 5, right: 4 })).toEqual([
      { color: "#FFE699", range: { top: 4, left: 1, bottom: 5, right: 2 } },
      { color: "#C6E0B4", range: { top: 4, left: 4, bottom: 5, right: 4 } },
    ]);
  });
});

describe("of a workbook", () => {
  let headless: Headless;
  let workbook: ExcelWorkbook;

  beforeEach(async () => {
    headless = await startHeadless();
    workbook = new ExcelWorkbook(systemTimers);
  });
  afterEach(() => {
    headless.close();
  });

  async function looks() {
    const read = await workbook.readLooks();
    if (!read.ok) throw new Error(read.error.detail);
    return read.value;
  }

  test("fills, objects and formulas of conditional formats, in two requests", async () => {
    await headless.workbench.write("Sheet1!B2", [
      ["指標", "現状値", "状態"],
      ["導入率", 0.26, "順調"],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:D2").format.fill.color = "#DDEBF7";
      sheet.getRange("C3").format.fill.color = "yellow";
      sheet.getRange("A1").format.fill.color = "#000000";
      sheet.getRange("3:3").rowHidden = true;
      const cell = sheet.getRange("C4:D5").load("left,top,width,height");
      await context.sync();
      const shape = sheet.shapes.addGeometricShape("Rectangle");
      const { left, top, width, height } = cell;
      shape.set({ name: "注意", left, top, width, height });
      sheet.shapes.addGeometricShape("Ellipse").visible = false;
      const custom = sheet.getRange("D3:D9").conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=KPI.STATUS(D3)="遅れ"';
      const compared = sheet.getRange("C3").conditionalFormats.add("CellValue");
      compared.cellValue.rule = { formula1: "=$F$1", operator: "LessThan" };
      const words = sheet.getRange("D3").conditionalFormats.add("ContainsText");
      words.textComparison.rule = { operator: "BeginsWith", text: "遅れ" };
      context.workbook.worksheets.add("空");
      await context.sync();
    });
    await workbook.read();
    headless.workbench.resetTraffic();
    const { sheets } = await looks();
    expect(headless.workbench.traffic().requests).toBe(2);
    expect(sheets).toEqual([
      {
        name: "Sheet1",
        // A1 lies outside the cells that hold something.
        fills: [
          { color: "#DDEBF7", range: { top: 1, left: 1, bottom: 1, right: 3 } },
          { color: "#FFFF00", range: { top: 2, left: 2, bottom: 2, right: 2 } },
        ],
        objects: [
          { name: "注意", kind: "shape", covers: { top: 3, left: 2, bottom: 4, right: 3 } },
        ],
        conditionalFormulas: expect.arrayContaining([
          {
            formula: '=KPI.STATUS(D3)="遅れ"',
            range: { sheet: "Sheet1", top: 2, left: 3, bottom: 8, right: 3 },
          },
          {
            formula: "=$F$1",
            range: { sheet: "Sheet1", top: 2, left: 2, bottom: 2, right: 2 },
          },
        ]) as unknown,
        complete: true,
      },
      { name: "空", fills: [], objects: [], conditionalFormulas: [], complete: true },
    ]);
    expect(sheets[0]?.conditionalFormulas).toHaveLength(2);
    const formulas = await workbook.readLooks("formulas");
    expect(formulas).toEqual({
      ok: true,
      value: {
        sheets: sheets.map((sheet) => ({ ...sheet, fills: [], objects: [], complete: false })),
      },
    });
  });

  test("of a large sheet the first rows, and it says so; the samples' looks are one request", async () => {
    await headless.workbench.write(
      "Sheet1!A1",
      Array.from({ length: 7_000 }, (_, i) => [i, i, i]),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A6666:A6667").format.fill.color = "#FF0000";
      await context.sync();
    });
    await workbook.read();
    headless.workbench.resetTraffic();
    const { sheets } = await looks();
    expect(headless.workbench.traffic().requests).toBe(1);
    // 20,000 cells are 6,666 rows of three.
    expect(sheets[0]).toMatchObject({
      fills: [{ range: { top: 6665, bottom: 6665 } }],
      complete: false,
    });
  });

  test("Mie's workbook has its header colours, before anything else has been read", async () => {
    await headless.workbench.open(await headless.sample("assets/samples/mie-kpi.xlsx"));
    const { sheets } = await looks();
    expect(sheets.map(({ name }) => name)).toEqual(await headless.workbench.sheets());
    expect(sheets.every(({ fills, complete }) => complete && fills.length > 0)).toBe(true);
  });
});
