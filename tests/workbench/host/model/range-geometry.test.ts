import { onSheet, refusal, useWorkbench, write } from "./support/excel";

useWorkbench();

type Reach = (range: Excel.Range) => Excel.Range;

describe("from C3:E6", () => {
  test.each<[string, Reach, string]>([
    ["getCell", (r) => r.getCell(1, 2), "E4"],
    ["getCell outside", (r) => r.getCell(10, -2), "A13"],
    ["getRow", (r) => r.getRow(3), "C6:E6"],
    ["getColumn", (r) => r.getColumn(0), "C3:C6"],
    ["getLastCell", (r) => r.getLastCell(), "E6"],
    ["getLastRow", (r) => r.getLastRow(), "C6:E6"],
    ["getLastColumn", (r) => r.getLastColumn(), "E3:E6"],
    ["getEntireRow", (r) => r.getEntireRow(), "3:6"],
    ["getEntireColumn", (r) => r.getEntireColumn(), "C:E"],
    ["getOffsetRange", (r) => r.getOffsetRange(-2, 1), "D1:F4"],
    ["getResizedRange", (r) => r.getResizedRange(-1, 2), "C3:G5"],
    ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 1), "C3"],
    ["getRowsAbove", (r) => r.getRowsAbove(2), "C1:E2"],
    ["getRowsBelow", (r) => r.getRowsBelow(2), "C7:E8"],
    ["getRowsBelow, negative", (r) => r.getRowsBelow(-1), "C2:E2"],
    ["getColumnsBefore", (r) => r.getColumnsBefore(1), "B3:B6"],
    ["getColumnsAfter", (r) => r.getColumnsAfter(2), "F3:G6"],
    ["getBoundingRect", (r) => r.getBoundingRect("A1:B4"), "A1:E6"],
    ["getIntersection", (r) => r.getIntersection("D1:Z4"), "D3:E4"],
  ])("%s", async (_, reach, address) => {
    await onSheet(async (sheet, context) => {
      const range = reach(sheet.getRange("C3:E6")).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("is asked for its place, too", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("C3:E6").load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Sheet1!C3:E6",
        rowIndex: 2,
        columnIndex: 2,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
        isEntireColumn: false,
        isEntireRow: false,
      });
    });
  });
});

test.each<[string, Reach]>([
  ["above the sheet", (r) => r.getOffsetRange(-1, 0)],
  ["beyond its last column", (r) => r.getOffsetRange(0, 16_384)],
  ["smaller than a cell", (r) => r.getResizedRange(-1, 0)],
  ["a row that the range has not", (r) => r.getRow(1)],
  ["half a row", (r) => r.getCell(0.5, 0)],
])("%s there is no range", async (_, reach) => {
  expect(await refusal((sheet) => void reach(sheet.getRange("A1")))).toBe("InvalidArgument");
});

test("ranges that share no cell have no intersection", async () => {
  await onSheet(async (sheet, context) => {
    const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(await refusal((sheet) => void sheet.getRange("A1").getIntersection("C3"))).toBe(
    "ItemNotFound",
  );
});

describe("a range that the add-in holds follows its cells", () => {
  async function afterwards(
    held: string,
    change: (sheet: Excel.Worksheet) => void,
  ): Promise<string> {
    return onSheet(async (sheet, context) => {
      const range = sheet.getRange(held);
      context.trackedObjects.add(range);
      await context.sync();
      change(sheet);
      range.load("address");
      await context.sync();
      return range.address.replace("Sheet1!", "");
    });
  }

  test.each<[string, string, (sheet: Excel.Worksheet) => void, string]>([
    ["rows inserted above", "B5:C6", (s) => void s.getRange("2:3").insert("Down"), "B7:C8"],
    ["rows inserted within", "B5:C6", (s) => void s.getRange("6:6").insert("Down"), "B5:C7"],
    ["rows inserted below", "B5:C6", (s) => void s.getRange("7:7").insert("Down"), "B5:C6"],
    ["rows deleted above", "B5:C6", (s) => s.getRange("1:2").delete("Up"), "B3:C4"],
    ["one of its rows deleted", "B5:C6", (s) => s.getRange("6:9").delete("Up"), "B5:C5"],
    ["columns inserted", "B5:C6", (s) => void s.getRange("A:A").insert("Right"), "C5:D6"],
    ["columns deleted", "B5:C6", (s) => s.getRange("A:B").delete("Left"), "A5:A6"],
  ])("%s", async (_, held, change, address) => {
    await write(
      "A1",
      Array.from({ length: 12 }, (_, i) => [i, i, i, i]),
    );
    expect(await afterwards(held, change)).toBe(address);
  });

  test("until all of them are deleted", async () => {
    await write("A1", [[1], [2], [3], [4]]);
    expect(
      await refusal(async (sheet, context) => {
        const range = sheet.getRange("A2:A3");
        context.trackedObjects.add(range);
        await context.sync();
        sheet.getRange("2:3").delete("Up");
        range.load("address");
      }),
    ).toBe("ItemNotFound");
  });
});
