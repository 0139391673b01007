import { onSheet, refusal, useWorkbench, values, write } from "./support/excel";

useWorkbench();

describe("values", () => {
  test("null leaves a cell as it is, empty text empties it, an apostrophe makes a text", async () => {
    await write("A1", [[1, 2, 3, 4]]);
    await write("A1", [[null, "", "'=1+1", "'0012"]]);
    expect(await values("A1:D1")).toEqual([[1, "", "=1+1", "0012"]]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1").load("valueTypes");
      await context.sync();
      expect(range.valueTypes).toEqual([["Double", "Empty", "String", "String"]]);
    });
  });

  test("one value goes into all cells, text is read as Excel reads typing", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = "26.0%" as unknown as string[][];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("values,text");
      await context.sync();
      expect(range.values).toEqual([
        [0.26, 0.26],
        [0.26, 0.26],
      ]);
    });
  });

  test("cells with the text format keep formulas and numbers as text", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "General"]];
      range.values = [["=1+1", 26, 26]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "26", 26]]);
      expect(range.valueTypes).toEqual([["String", "String", "Double"]]);
    });
  });

  test.each([
    [
      "too many rows",
      "A1:B1",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["too few columns", "A1:B1", [[1]]],
    ["rows of different lengths", "A1:B2", [[1, 2], [3]]],
    ["an object", "A1:A1", [[{ a: 1 }]]],
    ["more text than a cell holds", "A1:A1", [["a".repeat(32_768)]]],
    ["whole columns", "A:A", [[1]]],
  ])("%s are refused and change nothing", async (_, address, block) => {
    await write("A1", [["kept"]]);
    expect(
      await refusal((sheet) => {
        sheet.getRange(address).values = block as unknown[][];
      }),
    ).toBe("InvalidArgument");
    expect(await values("A1")).toEqual([["kept"]]);
  });

  test("of whole columns and rows, Excel answers null", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("B:B").load("values,address,isEntireColumn,rowCount");
      const row = sheet.getRange("3:4").load("formulas,address,isEntireRow,columnCount");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe("Sheet1!B:B");
      expect(column.isEntireColumn).toBe(true);
      expect(column.rowCount).toBe(1_048_576);
      expect(row.formulas).toBeNull();
      expect(row.address).toBe("Sheet1!3:4");
      expect(row.isEntireRow).toBe(true);
      expect(row.columnCount).toBe(16_384);
    });
  });
});

describe("formulas", () => {
  test("are kept beside their values, and equal ones down a column stay themselves", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [i + 1, `=A${i + 1}*$A$1+1`]);
    await write("A1", rows);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B1:B60").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual(rows.map(([n]) => [Number(n) + 1]));
      expect(range.formulas).toEqual(rows.map(([, formula]) => [formula]));
    });
  });

  test("2,000 cells, which Office.js sends in slices, arrive where they belong", async () => {
    const rows = Array.from({ length: 500 }, (_, i) => [i, `=A${i + 1}+1`, `text ${i}`, null]);
    await write("A1", rows);
    const read = await values("A1:D500");
    expect(read[0]).toEqual([0, 1, "text 0", ""]);
    expect(read[499]).toEqual([499, 500, "text 499", ""]);
    expect(read.every(([n, next]) => next === Number(n) + 1)).toBe(true);
  });

  test("a spilled result is told apart from what stands in cells", async () => {
    await write("B2", [["=SEQUENCE(3,2)"]]);
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange("B2:C4").load("values,formulas,hasSpill");
      const part = sheet.getRange("A2:B2").load("hasSpill");
      const none = sheet.getRange("E1").load("hasSpill");
      const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("C4").getSpillParentOrNullObject().load("address");
      const noParent = sheet.getRange("E1").getSpillParentOrNullObject();
      await context.sync();
      expect(all.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(all.hasSpill).toBe(true);
      expect(part.hasSpill).toBeNull();
      expect(none.hasSpill).toBe(false);
      expect(spill.address).toBe("Sheet1!B2:C4");
      expect(parent.address).toBe("Sheet1!B2");
      expect(noParent.isNullObject).toBe(true);
    });
  });
});

describe("number formats and texts", () => {
  test.each([
    [0.26, "0.0%", "26.0%"],
    [1234567, "#,##0", "1,234,567"],
    [1234567, '#,##0,"千円"', "1,235千円"],
    [45778, "yyyy/m/d", "2025/5/1"],
    [45778, 'ggge"年"m"月"d"日"', "令和7年5月1日"],
    [45778, "[$-411]ge.m.d", "R7.5.1"],
    [-5, "0;▲0", "▲5"],
    [0.1 + 0.2, "General", "0.3"],
  ])("%s as %s shows %s", async (value, format, text) => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[value]];
      sheet.getRange("A1").numberFormat = [[format]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("text,numberFormat,values");
      await context.sync();
      expect(range.text).toEqual([[text]]);
      expect(range.numberFormat).toEqual([[format]]);
      expect(range.values).toEqual([[value]]);
    });
  });

  test("null leaves a format, a whole column takes one code", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["0.0%", "0.00"]];
      sheet.getRange("A1:B1").numberFormat = [[null, "0"]];
      sheet.getRange("D:D").numberFormat = "0.0%" as unknown as string[][];
      sheet.getRange("D5").values = [[0.5]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("numberFormat");
      const cell = sheet.getRange("D5").load("numberFormat,text");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.0%", "0"]]);
      expect(cell.numberFormat).toEqual([["0.0%"]]);
      expect(cell.text).toEqual([["50.0%"]]);
      expect(used.address).toBe("Sheet1!A1:D5");
    });
  });
});

test("rows and columns are hidden and shown again", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    const some = sheet.getRange("A2:A4").load("rowHidden,hidden");
    const all = sheet.getRange("A2:A3").load("rowHidden,hidden,columnHidden");
    await context.sync();
    expect(some.rowHidden).toBeNull();
    expect(all.rowHidden).toBe(true);
    expect(all.hidden).toBe(true);
    expect(all.columnHidden).toBe(false);
    sheet.getRange("2:3").rowHidden = false;
    sheet.getRange("B:B").columnHidden = true;
    const rows = sheet.getRange("A1:A4").load("hidden");
    const column = sheet.getRange("B1").load("columnHidden");
    await context.sync();
    expect(rows.hidden).toBe(false);
    expect(column.columnHidden).toBe(true);
  });
});
