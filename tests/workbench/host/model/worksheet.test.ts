import { onSheet, refusal, useWorkbench, write } from "./support/excel";

useWorkbench();

async function names(): Promise<string[]> {
  return onSheet(async (_, context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

describe("a new sheet", () => {
  test("stands last, keeps its identity, and is not shown", async () => {
    await onSheet(async (first, context) => {
      const added = context.workbook.worksheets.add("ロジックモデル");
      added.load("id,name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(added.name).toBe("ロジックモデル");
      expect(added.position).toBe(1);
      expect(added.visibility).toBe("Visible");
      expect(active.name).toBe("Sheet1");
      const again = context.workbook.worksheets.getItem(added.id).load("name");
      added.name = "モデル";
      first.load("name");
      await context.sync();
      expect(again.name).toBe("ロジックモデル");
      added.load("name");
      await context.sync();
      expect(added.name).toBe("モデル");
    });
  });

  test("without name gets the next free one", async () => {
    await onSheet((_, context) => {
      context.workbook.worksheets.add("Sheet2");
      context.workbook.worksheets.add();
    });
    expect(await names()).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
  });

  test.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["KPI[1]", "InvalidArgument"],
    ["'quoted'", "InvalidArgument"],
    ["三".repeat(32), "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("cannot be called %j: %s", async (name, code) => {
    expect(await refusal((_, context) => void context.workbook.worksheets.add(name))).toBe(code);
    expect(
      await refusal((_, context) => {
        context.workbook.worksheets.add("Other").name = name;
      }),
    ).toBe(code);
  });

  test("may have the longest name there is, and change only its letters' case", async () => {
    const long = "三".repeat(31);
    await onSheet((sheet, context) => {
      context.workbook.worksheets.add(long);
      sheet.name = "SHEET1";
    });
    expect(await names()).toEqual(["SHEET1", long]);
  });
});

describe("several sheets", () => {
  beforeEach(async () => {
    await onSheet((_, context) => {
      for (const name of ["二", "三", "四"]) context.workbook.worksheets.add(name);
    });
  });

  test("lead to each other, hidden ones left out on request", async () => {
    await onSheet(async (first, context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("二").visibility = "Hidden";
      const next = first.getNext().load("name");
      const visible = first.getNextOrNullObject(true).load("name");
      const last = worksheets.getLast().load("name");
      const none = worksheets.getLast().getNextOrNullObject();
      const before = worksheets.getItem("三").getPrevious(true).load("name");
      const count = worksheets.getCount();
      const visibleCount = worksheets.getCount(true);
      await context.sync();
      expect(next.name).toBe("二");
      expect(visible.name).toBe("三");
      expect(last.name).toBe("四");
      expect(none.isNullObject).toBe(true);
      expect(before.name).toBe("Sheet1");
      expect(count.value).toBe(4);
      expect(visibleCount.value).toBe(3);
    });
  });

  test("are moved", async () => {
    await onSheet((first, context) => {
      context.workbook.worksheets.getItem("四").position = 0;
      first.position = 3;
    });
    expect(await names()).toEqual(["四", "二", "三", "Sheet1"]);
    expect(await refusal((sheet) => void (sheet.position = 4))).toBe("InvalidArgument");
  });

  test("are deleted, but never the last visible one", async () => {
    await onSheet((_, context) => {
      context.workbook.worksheets.getItem("二").delete();
      context.workbook.worksheets.getItem("三").delete();
      context.workbook.worksheets.getItem("四").visibility = "Hidden";
    });
    expect(await names()).toEqual(["Sheet1", "四"]);
    expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await refusal((sheet) => void (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
    expect(await names()).toEqual(["Sheet1", "四"]);
  });

  test("what was held of a deleted sheet is gone", async () => {
    expect(
      await refusal(async (_, context) => {
        const sheet = context.workbook.worksheets.getItem("二");
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load("values");
      }),
    ).toBe("ItemNotFound");
  });
});

test("looks of a sheet are kept", async () => {
  await onSheet(async (sheet, context) => {
    sheet.load("tabColor,showGridlines");
    await context.sync();
    expect(sheet.tabColor).toBe("");
    expect(sheet.showGridlines).toBe(true);
    sheet.tabColor = "#1a7f37";
    sheet.showGridlines = false;
    await context.sync();
    sheet.load("tabColor,showGridlines");
    await context.sync();
    expect(sheet.tabColor).toBe("#1A7F37");
    expect(sheet.showGridlines).toBe(false);
  });
});

describe("getRange", () => {
  test.each([
    ["B2:C5", "Sheet1!B2:C5"],
    ["$B$2:C5", "Sheet1!B2:C5"],
    ["C5:B2", "Sheet1!B2:C5"],
    ["sheet1!A1", "Sheet1!A1"],
    ["B:D", "Sheet1!B:D"],
    ["3:5", "Sheet1!3:5"],
    [undefined, "Sheet1!1:1048576"],
    ["見出し", "Sheet1!A1:B1"],
    ["Register", "Sheet1!A2:B3"],
    ["Register[#All]", "Sheet1!A1:B3"],
    ["Register[#Headers]", "Sheet1!A1:B1"],
    ["Register[実績]", "Sheet1!B2:B3"],
  ])("%s is %s", async (address, expected) => {
    await write("A1", [
      ["指標", "実績"],
      ["a", 1],
      ["b", 2],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "Register";
      context.workbook.names.add("見出し", sheet.getRange("A1:B1"));
      const range = sheet.getRange(address).load("address");
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  test.each(["A0", "XFE1", "A1048577", "A1:B2,C3", "Unknown", "別!A1", "1:A"])(
    "%s is refused",
    async (address) => {
      expect(await refusal((sheet) => void sheet.getRange(address))).toBe("InvalidArgument");
    },
  );
});

describe("frozen panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ["rows", (panes) => panes.freezeRows(2), "Sheet1!1:2"],
    ["columns", (panes) => panes.freezeColumns(1), "Sheet1!A:A"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
    ["none", (panes) => panes.unfreeze(), null],
  ])("%s", async (_, freeze, address) => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows(5);
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(address);
    });
  });
});

describe("a protected sheet", () => {
  beforeEach(async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
  });

  test("says so, and what it allows", async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.load("protected,options");
      sheet.getRange("B2").format.protection.load("locked");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatCells: true,
        allowInsertRows: false,
        selectionMode: "Normal",
      });
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["values of some locked cells", (sheet) => void (sheet.getRange("B2:C2").values = [[1, 2]])],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
    ["widths", (sheet) => void (sheet.getRange("A:A").format.columnWidth = 99)],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["shapes", (sheet) => void sheet.shapes.addGeometricShape("Rectangle")],
    ["protecting it again", (sheet) => sheet.protection.protect()],
  ])("refuses %s", async (_, change) => {
    expect(await refusal(change)).toBe("AccessDenied");
  });

  test("takes what it allows, and everything once it is unprotected", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").values = [[26]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        ["", 26],
      ]);
    });
  });
});

test("a protected workbook keeps its sheets as they are", async () => {
  await onSheet((_, context) => context.workbook.protection.protect());
  expect(await refusal((_, context) => void context.workbook.worksheets.add("新"))).toBe(
    "AccessDenied",
  );
  expect(await refusal((sheet) => void (sheet.name = "新"))).toBe("AccessDenied");
  await onSheet((sheet, context) => {
    context.workbook.protection.unprotect();
    sheet.name = "新";
  });
  expect(await names()).toEqual(["新"]);
});
