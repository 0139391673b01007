import { onSheet, refusal, useWorkbench, values, write } from "./support/excel";

const bench = useWorkbench();

describe("the used range", () => {
  test("holds content, or formats too, and is A1 on an empty sheet", async () => {
    await onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject(true);
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E5").format.fill.color = "#FFFF00";
      const content = sheet.getUsedRange(true).load("address");
      const formatted = sheet.getUsedRange().load("address");
      const within = sheet.getRange("A3:Z9").getUsedRangeOrNullObject(true).load("address");
      const outside = sheet.getRange("H1:J3").getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.address).toBe("Sheet1!A1");
      expect(none.isNullObject).toBe(true);
      expect(content.address).toBe("Sheet1!B2:C3");
      expect(formatted.address).toBe("Sheet1!B2:E5");
      expect(within.address).toBe("Sheet1!C3");
      expect(outside.isNullObject).toBe(true);
    });
  });
});

describe("merged areas", () => {
  test("are found wherever a range touches them, and only there", async () => {
    await write("A1", [
      ["基準値", ""],
      ["2025", "26"],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D1:E2").merge(true);
      const all = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address,areaCount");
      const one = sheet.getRange("B1:B2").getMergedAreasOrNullObject();
      one.areas.load("items/address");
      const none = sheet.getRange("A2:C9").getMergedAreasOrNullObject();
      await context.sync();
      expect(all.address).toBe("Sheet1!A1:B1,Sheet1!D1:E1,Sheet1!D2:E2");
      expect(all.areaCount).toBe(3);
      expect(one.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B1"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("keep their first value only, take in areas merged before, and part again", async () => {
    await write("A1", [
      ["first", "second"],
      ["third", "fourth"],
    ]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B2").merge();
    });
    expect(await values("A1:B2")).toEqual([
      ["first", ""],
      ["", ""],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").unmerge();
      const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("clear", () => {
  test.each<["Contents" | "Formats" | undefined, string, string]>([
    [undefined, "", "#FFFFFF"],
    ["Contents", "", "#FF0000"],
    ["Formats", "kept", "#FFFFFF"],
  ])("%s", async (applyTo, value, color) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["kept"]];
      cell.format.fill.color = "red";
      cell.clear(applyTo);
      cell.load("values,format/fill/color");
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.format.fill.color).toBe(color);
    });
  });
});

describe("insert and delete", () => {
  test("whole rows take everything below along, references too", async () => {
    await write("A1", [[1], [2], ["=SUM(A1:A2)"]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").insert("Down");
      const range = sheet.getRange("A1:A4").load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
      sheet.getRange("2:2").delete("Up");
      range.load("formulas");
      await context.sync();
    });
    expect(await values("A1:A4")).toEqual([[1], [2], [3], [""]]);
  });

  test("cells move within their own columns or rows, also on a sheet that is not shown", async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("別");
      other.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, "=B2*10"],
        [7, 8, 9],
      ];
      const inserted = other.getRange("B2").insert("Down").load("address");
      const after = other.getRange("A1:C4").load("formulas");
      await context.sync();
      expect(inserted.address).toBe("別!B2");
      expect(after.formulas).toEqual([
        [1, 2, 3],
        [4, "", "=B3*10"],
        [7, 5, 9],
        ["", 8, ""],
      ]);
      other.getRange("B2").delete("Up");
      other.getRange("A1").insert("Right");
      const end = other.getRange("A1:D3").load("formulas");
      const untouched = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(end.formulas).toEqual([
        ["", 1, 2, 3],
        [4, 5, "=B2*10", ""],
        [7, 8, 9, ""],
      ]);
      expect(untouched.isNullObject).toBe(true);
      expect(bench.headless.host.grid.workbook.getActiveSheet().getSheetName()).toBe("Sheet1");
    });
  });
});

test("select shows the sheet and marks the range", async () => {
  await onSheet(async (_, context) => {
    const other = context.workbook.worksheets.add("表");
    other.getRange("B2:C4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(selected.address).toBe("表!B2:C4");
    expect(active.address).toBe("表!B2");
    expect(sheet.name).toBe("表");
  });
});

test("several blocks are one object", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2, D4").load("address,areaCount,cellCount");
    areas.format.fill.color = "#00FF00";
    areas.areas.load("items/address");
    const single = sheet.getRange("D4").load("format/fill/color");
    const count = areas.areas.getCount();
    await context.sync();
    expect(areas.address).toBe("Sheet1!A1:B2,Sheet1!D4");
    expect(areas.areaCount).toBe(2);
    expect(areas.cellCount).toBe(5);
    expect(areas.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
    expect(count.value).toBe(2);
    expect(single.format.fill.color).toBe("#00FF00");
  });
});

test("what the stand-in does not know is refused by its name", async () => {
  expect(await refusal((sheet) => void sheet.getRange("A1").load("hyperlink"))).toBe("ApiNotFound");
  expect(await refusal((sheet) => void sheet.getRange("A1").getSpecialCells("Blanks"))).toBe(
    "ApiNotFound",
  );
});
