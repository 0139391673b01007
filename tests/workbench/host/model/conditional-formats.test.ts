import { IOtherFormulaManagerService } from "@univerjs/engine-formula";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { onSheet, refusal, useWorkbench, write } from "./support/excel";

const bench = useWorkbench();

/** Which of the texts in A1:A3 stand on the colour of a rule, as Univer would draw them. */
async function coloured(texts: readonly string[]): Promise<string[]> {
  const { book } = bench.headless.host.grid;
  const service = book.injector.get(ConditionalFormattingService);
  const sheetId = book.sheets()[0]?.getSheetId() ?? "";
  // Univer calculates a rule's formula once it is to be drawn, and draws again when it is known.
  for (let turn = 0; turn < 100; turn++) {
    const styles = texts.map((_, row) => service.composeStyle(book.unitId, sheetId, row, 0)?.style);
    if (styles.every(Boolean)) return texts.filter((_, row) => styles[row]?.bg);
    await bench.headless.workbench.idle();
  }
  throw new Error("The rules have not been calculated.");
}

test("a comparison is kept as it was written, and shown", async () => {
  await write("A1", [[0.4], [0.9], [1.2]]);
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
    format.cellValue.format.fill.color = "#FFC7CE";
    format.cellValue.format.font.color = "#9C0006";
    format.cellValue.format.font.bold = true;
    format.cellValue.rule = { formula1: "=0.5", operator: "LessThan" };
    format.load("type,priority,stopIfTrue,id");
    format.cellValue.load("rule");
    format.cellValue.format.fill.load("color");
    format.cellValue.format.font.load("color,bold,italic");
    const range = format.getRange().load("address");
    await context.sync();
    expect(format.type).toBe("CellValue");
    expect(format.priority).toBe(0);
    expect(format.stopIfTrue).toBe(false);
    expect(format.cellValue.rule).toEqual({ formula1: "=0.5", operator: "LessThan" });
    expect(format.cellValue.format.fill.color).toBe("#FFC7CE");
    expect(format.cellValue.format.font.toJSON()).toMatchObject({
      color: "#9C0006",
      bold: true,
      italic: null,
    });
    expect(range.address).toBe("Sheet1!A1:A3");
    const again = sheet.getRange("A2").conditionalFormats.getItem(format.id).load("type");
    await context.sync();
    expect(again.type).toBe("CellValue");
  });
});

test.each<[string, (format: Excel.ConditionalFormat) => void, string[]]>([
  [
    "cell value",
    (f) => (f.cellValue.rule = { formula1: "=2", operator: "GreaterThanOrEqual" }),
    ["2", "3"],
  ],
  [
    "between",
    (f) => (f.cellValue.rule = { formula1: "=1", formula2: "=2", operator: "Between" }),
    ["1", "2"],
  ],
  ["another cell", (f) => (f.cellValue.rule = { formula1: "=$C$1", operator: "EqualTo" }), ["3"]],
])("%s: only the cells that meet it are shown so", async (_, setRule, met) => {
  await write("A1", [[1], [2], [3]]);
  await write("C1", [[3]]);
  await onSheet((sheet) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
    format.cellValue.format.fill.color = "#FFC7CE";
    setRule(format);
  });
  expect(await coloured(["1", "2", "3"])).toEqual(met);
});

test("text and formula conditions are kept and shown", async () => {
  await write("A1", [["遅れ"], ["順調"], ["やや遅れ"]]);
  await onSheet(async (sheet, context) => {
    const text = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "遅れ" };
    text.textComparison.format.fill.color = "#FFC7CE";
    text.textComparison.load("rule");
    await context.sync();
    expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "遅れ" });
  });
  expect(await coloured(["遅れ", "順調", "やや遅れ"])).toEqual(["遅れ", "やや遅れ"]);

  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
    const custom = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$A1="順調"';
    custom.custom.format.fill.color = "#C6EFCE";
    custom.custom.rule.load("formula");
    const count = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    expect(custom.custom.rule.formula).toBe('=$A1="順調"');
    expect(count.value).toBe(1);
  });
  expect(await coloured(["遅れ", "順調", "やや遅れ"])).toEqual(["順調"]);
});

test("the newest comes first; one is deleted, all are cleared, the rest of the sheet keeps its own", async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:B2");
    const older = conditionalFormats.add("Custom").load("id");
    const newer = conditionalFormats.add("CellValue").load("id");
    sheet.getRange("D4").conditionalFormats.add("Custom");
    conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    newer.delete();
    const gone = conditionalFormats.getItemOrNullObject(newer.id);
    const kept = conditionalFormats.getItemOrNullObject(older.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(kept.isNullObject).toBe(false);
    conditionalFormats.clearAll();
    const here = conditionalFormats.getCount();
    const there = sheet.getRange("D4").conditionalFormats.getCount();
    await context.sync();
    expect([here.value, there.value]).toEqual([0, 1]);
  });
});

test.each([
  ["DataBar", "NotImplemented"],
  ["ColorScale", "NotImplemented"],
  ["IconSet", "NotImplemented"],
  ["Sparkle", "InvalidArgument"],
])("%s is refused: %s", async (type, code) => {
  expect(
    await refusal((sheet) => {
      sheet.getRange("A1").conditionalFormats.add(type as "DataBar");
    }),
  ).toBe(code);
});

test("what belongs to another kind is a null object, or refused", async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    const other = format.cellValueOrNullObject;
    other.load("rule");
    await context.sync();
    expect(other.isNullObject).toBe(true);
  });
  expect(
    await refusal((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule");
    }),
  ).toBe("ItemNotFound");
});

test("a rule whose condition came later leaves no formula behind that would be calculated for ever", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.conditionalFormats.add("ContainsText").textComparison.rule = {
      ...{ operator: "BeginsWith", text: "遅れ" },
    };
    await context.sync();
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  const { book } = bench.headless.host.grid;
  const formulas = book.injector.get(IOtherFormulaManagerService).getOtherFormulaData();
  const ofBook = Object.values(formulas[book.unitId] ?? {}).map((sheet) => sheet ?? {});
  expect(ofBook.flatMap((sheet) => Object.keys(sheet))).toEqual([]);
});
