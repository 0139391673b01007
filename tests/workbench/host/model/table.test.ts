import { onSheet, refusal, useWorkbench, values, write } from "./support/excel";

useWorkbench();

const register = [
  ["指標", "基準値", "実績"],
  ["導入率", 26, 36],
  ["件数", 131, 150],
];

/** A table of two rows at B2:D4. */
async function addTable(below?: readonly unknown[]): Promise<void> {
  await write("B2", below ? [...register, below] : register);
  await onSheet((sheet) => {
    sheet.tables.add("B2:D4", true).name = "KpiRegister";
  });
}

const table = (context: Excel.RequestContext): Excel.Table =>
  context.workbook.tables.getItem("KpiRegister");

describe("a new table", () => {
  test("is found by name and id, with its parts", async () => {
    await addTable();
    await onSheet(async (sheet, context) => {
      const found = table(context).load();
      const all = found.getRange().load("address");
      const header = found.getHeaderRowRange().load("values");
      const body = found.getDataBodyRange().load("address");
      const onThis = sheet.tables.load("items/name,count");
      const touching = sheet.getRange("C3").getTables().load("items/name");
      const apart = sheet.getRange("F9").getTables().getCount();
      found.worksheet.load("name");
      found.columns.load("items/name,items/index,items/values");
      found.rows.load("items/values,count");
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: "KpiRegister",
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
      });
      expect(all.address).toBe("Sheet1!B2:D4");
      expect(header.values).toEqual([register[0]]);
      expect(body.address).toBe("Sheet1!B3:D4");
      expect(onThis.items.map(({ name }) => name)).toEqual(["KpiRegister"]);
      expect(touching.items.map(({ name }) => name)).toEqual(["KpiRegister"]);
      expect(apart.value).toBe(0);
      expect(found.worksheet.name).toBe("Sheet1");
      expect(found.columns.items.map(({ name }) => name)).toEqual(register[0]);
      expect(found.columns.items[1]?.values).toEqual([["基準値"], [26], [131]]);
      expect(found.rows.items.map((row) => row.values)).toEqual([[register[1]], [register[2]]]);
      const byId = context.workbook.tables.getItem(found.id).load("name");
      const none = context.workbook.tables.getItemOrNullObject("KpiFindings");
      await context.sync();
      expect(byId.name).toBe("KpiRegister");
      expect(none.isNullObject).toBe(true);
    });
  });

  test("makes headers of what it finds: texts, none empty, none twice", async () => {
    await write("A1", [
      ["", 2025, "値", "値"],
      [1, 2, 3, 4],
    ]);
    await onSheet((sheet) => void sheet.tables.add("A1:D2", true));
    expect(await values("A1:D2")).toEqual([
      ["列1", "2025", "値", "値2"],
      [1, 2, 3, 4],
    ]);
  });

  test("without headers moves the cells down for its own", async () => {
    await write("A1", [
      [1, 2],
      [3, 4],
      ["below", ""],
    ]);
    await onSheet(async (sheet, context) => {
      const added = sheet.tables.add("A1:B2", false);
      const range = added.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B3");
    });
    expect(await values("A1:B4")).toEqual([
      ["列1", "列2"],
      [1, 2],
      [3, 4],
      ["below", ""],
    ]);
  });

  test("is numbered in Excel's manner until it is named", async () => {
    await onSheet(async (sheet, context) => {
      const tables = ["A1:B2", "D1:E2"].map((address) =>
        sheet.tables.add(address, true).load("name"),
      );
      await context.sync();
      expect(tables.map(({ name }) => name)).toEqual(["テーブル1", "テーブル2"]);
    });
  });

  test("cannot overlap another one", async () => {
    await addTable();
    expect(await refusal((sheet) => void sheet.tables.add("D4:F6", true))).toBe("InvalidArgument");
  });

  test.each([
    ["KpiRegister", "ItemAlreadyExists"],
    ["kpiregister", "ItemAlreadyExists"],
    ["has blank", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("cannot be called %j: %s", async (name, code) => {
    await addTable();
    expect(
      await refusal((sheet) => {
        sheet.tables.add("F1:G2", true).name = name;
      }),
    ).toBe(code);
  });
});

describe("formulas know it", () => {
  test("by its name and columns, also after it has been renamed and has grown", async () => {
    await addTable();
    await write("F1", [["=SUM(KpiRegister[実績])"]]);
    expect(await values("F1")).toEqual([[186]]);
    await onSheet((_, context) => {
      table(context).rows.add(undefined, [["新しい指標", 1, 14]]);
    });
    expect(await values("F1")).toEqual([[200]]);
    await onSheet((_, context) => {
      table(context).name = "台帳";
    });
    await write("F2", [["=MAX(台帳[基準値])"]]);
    await write("D3", [[0]]);
    expect(await values("F1:F2")).toEqual([[164], [131]]);
  });
});

describe("rows", () => {
  test("are added behind the last one, and what stands below gives way", async () => {
    await addTable(["注記", "", ""]);
    await onSheet((_, context) => {
      table(context).rows.add(undefined, [
        ["三", 3, 33],
        ["四", 4, "=C6*10"],
      ]);
    });
    expect(await values("B2:D7")).toEqual([
      ...register,
      ["三", 3, 33],
      ["四", 4, 40],
      ["注記", "", ""],
    ]);
    await onSheet(async (_, context) => {
      const range = table(context).getRange().load("address");
      const count = table(context).rows.getCount();
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D6");
      expect(count.value).toBe(4);
    });
  });

  test("are added between others, references kept", async () => {
    await addTable();
    await write("F1", [["=D4"]]);
    await onSheet(async (sheet, context) => {
      const added = table(context)
        .rows.add(1, [["間", 0, 0]])
        .load("index,values");
      const formula = sheet.getRange("F1").load("formulas,values");
      await context.sync();
      expect(added.index).toBe(1);
      expect(added.values).toEqual([["間", 0, 0]]);
      expect(formula.formulas).toEqual([["=D5"]]);
    });
    expect(await values("B2:D5")).toEqual([register[0], register[1], ["間", 0, 0], register[2]]);
    expect(await values("F1")).toEqual([[150]]);
  });

  test("are read, changed and deleted by their place", async () => {
    await addTable(["注記", "", ""]);
    await onSheet(async (_, context) => {
      const row = table(context).rows.getItemAt(1);
      row.values = [["件数", 131, 160]];
      table(context).rows.getItemAt(0).delete();
      const range = table(context).getRange().load("values,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D3");
      expect(range.values).toEqual([register[0], ["件数", 131, 160]]);
    });
    expect(await values("B4:D4")).toEqual([["注記", "", ""]]);
    expect(await refusal((_, context) => void table(context).rows.getItemAt(1).load())).toBe(
      "ItemNotFound",
    );
  });

  test("have the shape of the table", async () => {
    await addTable();
    expect(
      await refusal((_, context) => void table(context).rows.add(undefined, [["zu kurz"]])),
    ).toBe("InvalidArgument");
    expect(await values("B5")).toEqual([[""]]);
  });
});

describe("columns", () => {
  test("are added, what stands beside gives way, and formulas know them", async () => {
    await addTable();
    await write("E2", [["隣"]]);
    await write("H1", [["=SUM(KpiRegister[実績])"]]);
    await onSheet((_, context) => {
      table(context).columns.add(2, [["目標"], [90], [200]]);
      table(context).columns.add(undefined, [["備考"], [""], [""]]);
    });
    expect(await values("B2:G3")).toEqual([
      ["指標", "基準値", "目標", "実績", "備考", "隣"],
      ["導入率", 26, 90, 36, "", ""],
    ]);
    await write("H2", [["=SUM(KpiRegister[目標])"]]);
    await onSheet(async (_, context) => {
      const range = table(context).getRange().load("address");
      const column = table(context).columns.getItem("目標");
      const body = column.getDataBodyRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:F4");
      expect(body.address).toBe("Sheet1!D3:D4");
    });
  });

  test("are renamed, formulas with them, but never to a name that is taken", async () => {
    await addTable();
    await write("F1", [["=SUM(KpiRegister[実績])"]]);
    await onSheet((_, context) => {
      table(context).columns.getItem("実績").name = "実績値";
    });
    expect(await values("D2")).toEqual([["実績値"]]);
    await write("F2", [["=SUM(KpiRegister[実績値])"]]);
    await write("D3", [[0]]);
    expect(await values("F1:F2")).toEqual([[150], [150]]);
    expect(
      await refusal((_, context) => {
        table(context).columns.getItem("実績値").name = "指標";
      }),
    ).toBe("ItemAlreadyExists");
  });

  test("are deleted", async () => {
    await addTable();
    await write("E2", [["隣"]]);
    await onSheet(async (_, context) => {
      table(context).columns.getItem("基準値").delete();
      const range = table(context).getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C4");
      expect(range.values).toEqual([
        ["指標", "実績"],
        ["導入率", 36],
        ["件数", 150],
      ]);
    });
    expect(await values("D2")).toEqual([["隣"]]);
  });
});

describe("a table as a whole", () => {
  test("is resized around its header", async () => {
    await addTable();
    await onSheet(async (sheet, context) => {
      table(context).resize("B2:E6");
      const range = table(context).getRange().load("address");
      const header = sheet.getRange("E2").load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:E6");
      expect(header.values).toEqual([["列4"]]);
    });
    for (const address of ["B3:D6", "B2:D2", "H2:J4"]) {
      expect(await refusal((_, context) => table(context).resize(address))).toBe("InvalidArgument");
    }
  });

  test("follows inserted rows and columns", async () => {
    await addTable();
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("5:5").insert("Down");
      const range = table(context).getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!C3:E6");
    });
  });

  test("goes with its cells, or leaves them behind", async () => {
    await addTable();
    await onSheet(async (_, context) => {
      const left = table(context).convertToRange().load("address");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(left.address).toBe("Sheet1!B2:D4");
      expect(count.value).toBe(0);
    });
    expect(await values("B2:D4")).toEqual(register);
    await onSheet((sheet) => {
      const again = sheet.tables.add("B2:D4", true);
      again.delete();
    });
    expect(await values("B2:D4")).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("keeps how it looks", async () => {
    await addTable();
    await onSheet(async (_, context) => {
      const found = table(context);
      found.style = "TableStyleLight9";
      found.showFilterButton = false;
      found.showBandedRows = false;
      await context.sync();
      found.load("style,showFilterButton,showBandedRows,showBandedColumns");
      await context.sync();
      expect(found.style).toBe("TableStyleLight9");
      expect(found.showFilterButton).toBe(false);
      expect(found.showBandedRows).toBe(false);
      expect(found.showBandedColumns).toBe(false);
    });
    expect(await refusal((_, context) => void (table(context).showTotals = true))).toBe(
      "NotImplemented",
    );
    expect(await refusal((_, context) => table(context).reapplyFilters())).toBe("ApiNotFound");
  });

  test("goes away with its sheet", async () => {
    await onSheet((_, context) => {
      const sheet = context.workbook.worksheets.add("別");
      sheet.tables.add("A1:B3", true).name = "Other";
    });
    await onSheet(async (_, context) => {
      context.workbook.worksheets.getItem("別").delete();
      const gone = context.workbook.tables.getItemOrNullObject("Other");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});
