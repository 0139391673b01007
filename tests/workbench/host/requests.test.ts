import { startHeadless, type Headless } from "../../support/headless";

// The object model has its own tests; here it is the way requests go, through the real Office.js.
let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});
beforeEach(() => {
  headless.host.openEmpty();
  headless.workbench.resetTraffic();
});

/** The error that Office.js throws for a batch. */
async function refusal(
  batch: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch was not refused.");
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

test("Office.js starts without an error and takes itself to be in Excel", () => {
  expect(headless.office.errors).toEqual([]);
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("ja-JP");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("what is written is read, with formulas calculated, in the next request", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C1").values = [[26, 90, "=(B1-A1)/4"]];
    await context.sync();
    const range = sheet.getUsedRange(true).load("values,formulas,address,valueTypes");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C1");
    expect(range.values).toEqual([[26, 90, 16]]);
    expect(range.formulas).toEqual([[26, 90, "=(B1-A1)/4"]]);
    expect(range.valueTypes).toEqual([["Double", "Double", "Double"]]);
  });
});

test("a table is known to formulas by its name", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B3").values = [["指標", "目標"], ["満足度", 90], ["参加者数", 400]]; // prettier-ignore
    const table = sheet.tables.add("A1:B3", true);
    table.name = "KPI表";
    sheet.getRange("D1").formulas = [["=SUM(KPI表[目標])"]];
    await context.sync();
    table.load("name");
    const total = sheet.getRange("D1").load("values");
    await context.sync();
    expect(table.name).toBe("KPI表");
    expect(total.values).toEqual([[490]]);
  });
});

test("ranges and what add() gives serve from one request to the next", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新");
    const range = sheet.getRange("B2");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    sheet.name = "別";
    await context.sync();
    range.load("values,address");
    await context.sync();
    expect(range.values).toEqual([[2]]);
    expect(range.address).toBe("別!B2");
  });
});

test("what is not there is a null object, or an error where it must be there", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("無い");
    const table = context.workbook.tables.getItemOrNullObject("無い");
    sheet.load("name");
    await context.sync();
    expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
  });
  const error = await refusal((context) => {
    context.workbook.worksheets.getItem("無い").load("name");
  });
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toMatch(/getItem/i);
});

test.each<[code: string, batch: (context: Excel.RequestContext) => void]>([
  ["InvalidArgument", (context) => void (sheetOf(context).getRange("A1:B2").values = [[1]])],
  ["InvalidArgument", (context) => void sheetOf(context).getRange("あいう").load("values")],
  ["ItemAlreadyExists", (context) => void context.workbook.worksheets.add("Sheet1")],
  ["ApiNotFound", (context) => void sheetOf(context).pivotTables.load("items")],
  ["ApiNotFound", (context) => void sheetOf(context).getRange("A1").load("linkedDataTypeState")],
])("refuses with %s, and goes on with the next request", async (code, batch) => {
  expect((await refusal(batch)).code).toBe(code);
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
  });
});

test("a member that it does not know is named in the refusal", async () => {
  const error = await refusal((context) => {
    sheetOf(context).pivotTables.load("items");
  });
  expect(error.message).toMatch(/Worksheet\.pivotTables/);
});

test("a property is there only after it was loaded", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(/PropertyNotLoaded|load/);
  });
});

test("collections are read in part", async () => {
  await Excel.run(async (context) => {
    for (const name of ["二", "三"]) context.workbook.worksheets.add(name);
    await context.sync();
    const sheets = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
    const range = context.workbook.getSelectedRange();
    range.load({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["二"]);
    expect(range.address).toBe("Sheet1!A1");
    expect(range.format.font.bold).toBe(false);
  });
});

test("set() and settings keep what they are given", async () => {
  await Excel.run(async (context) => {
    sheetOf(context)
      .getRange("A1")
      .set({ values: [[5]], format: { font: { bold: true } } });
    context.workbook.settings.add("kpi", { rule: "期待値" });
    await context.sync();
    const cell = sheetOf(context).getRange("A1");
    cell.load({ values: true, format: { font: { bold: true } } });
    const setting = context.workbook.settings.getItem("kpi").load("value");
    await context.sync();
    expect(cell.values).toEqual([[5]]);
    expect(cell.format.font.bold).toBe(true);
    expect(setting.value).toEqual({ rule: "期待値" });
  });
});

test("a block too large for one call is written all the same", async () => {
  // Office.js cuts writes of more than 1,500 cells into blocks of rows.
  const rows = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2000");
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

describe("traffic", () => {
  test("one sync is one request, whatever it holds", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.load("name");
    await context.sync();
    const { requests, bytesIn, bytesOut, invocations } = headless.workbench.traffic();
    expect({ requests, invocations }).toEqual({ requests: 1, invocations: 0 });
    expect(bytesIn).toBeGreaterThan(100);
    expect(bytesOut).toBeGreaterThan(50);
    headless.workbench.resetTraffic();
    expect(headless.workbench.traffic()).toMatchObject({ requests: 0, bytesIn: 0, bytesOut: 0 });
  });

  test("more than 5 MB are refused, in and out", async () => {
    const text = "あ".repeat(30_000);
    const tooLarge = await refusal((context) => {
      sheetOf(context).getRange("A1:A60").values = Array.from({ length: 60 }, () => [text]);
    });
    expect(tooLarge.code).toBe("RequestPayloadSizeLimitExceeded");
    for (const [first, last] of [
      ["A1", "A30"],
      ["A31", "A60"],
    ]) {
      // prettier-ignore
      await Excel.run(async (context) => {
        const range = sheetOf(context).getRange(`${first}:${last}`);
        range.values = Array.from({ length: 30 }, () => [text]);
        await context.sync();
      });
    }
    const answer = await refusal((context) => {
      sheetOf(context).getRange("A1:A60").load("values");
    });
    expect(answer.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("faults", () => {
  async function outcomes(count: number): Promise<string[]> {
    const codes: string[] = [];
    for (let i = 0; i < count; i++) {
      const context = new Excel.RequestContext();
      context.workbook.load("name");
      await context.sync().then(
        () => codes.push("ok"),
        (error: unknown) => codes.push((error as OfficeExtension.Error).code),
      );
    }
    return codes;
  }

  test("the next request fails with the given code, the one after it does not", async () => {
    headless.workbench.failNext({ code: "GeneralException" });
    expect(await outcomes(2)).toEqual(["GeneralException", "ok"]);
  });

  test("some may go first, several may fail, one rule after another", async () => {
    headless.workbench.failNext({ code: "AccessDenied", after: 1, count: 2 });
    headless.workbench.failNext({ code: "ItemNotFound" });
    expect(await outcomes(5)).toEqual(["ok", "AccessDenied", "AccessDenied", "ItemNotFound", "ok"]);
  });

  test("a refused request has changed nothing", async () => {
    headless.workbench.failNext({ code: "GeneralException" });
    await refusal((context) => void (sheetOf(context).getRange("A1").values = [[1]]));
    expect((await headless.workbench.read("A1")).values).toEqual([[""]]);
  });

  test("while someone types in a cell, everything is refused", async () => {
    headless.host.setCellEditing(true);
    expect(await outcomes(1)).toEqual(["InvalidOperationInCellEditMode"]);
    headless.host.setCellEditing(false);
    expect(await outcomes(1)).toEqual(["ok"]);
  });
});

test("requests that come at the same time are answered one after another", async () => {
  await Promise.all(
    [1, 2, 3].map((value) =>
      Excel.run(async (context) => {
        const cell = sheetOf(context).getRange("A1");
        cell.values = [[value]];
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([[value]]);
      }),
    ),
  );
});

test("each action that was carried out is told by its place, and none after the one that fails", async () => {
  const places: number[] = [];
  headless.host.onAction((place) => places.push(place));
  const write = () => {
    const context = new Excel.RequestContext();
    for (const address of ["A1", "A2", "A3"]) sheetOf(context).getRange(address).values = [[1]];
    return context.sync();
  };
  await write();
  const all = places.splice(0);
  expect(all).toEqual(all.map((_, place) => place));
  headless.host.failNext({ code: "GeneralException", at: all.length - 2 });
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
  headless.host.onAction(undefined);
  expect(places).toEqual(all.slice(0, -2));
});
