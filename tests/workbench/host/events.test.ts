import { startHeadless, type Headless } from "../../support/headless";

let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});
beforeEach(() => {
  headless.host.openEmpty();
});

type Removal = { remove(): void; context: OfficeExtension.ClientRequestContext };

/** Listens until the returned function is called. */
async function listen(
  add: (context: Excel.RequestContext) => Removal,
): Promise<() => Promise<void>> {
  const result = await Excel.run(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return async () => {
    result.remove();
    await result.context.sync();
  };
}

const activeSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

test("an edit by a person is told to sheet and workbook, with what was there", async () => {
  const seen: unknown[] = [];
  const remember = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { type, address, changeType, source, triggerSource, details } = event;
    seen.push({ type, address, changeType, source, triggerSource, ...details });
    return Promise.resolve();
  };
  await headless.workbench.write("B2", [[210]]);
  const stop = [
    await listen((context) => activeSheet(context).onChanged.add(remember)),
    await listen((context) => context.workbook.worksheets.onChanged.add(remember)),
  ];
  await headless.workbench.write("B2", [[333]]);
  await headless.workbench.idle();
  const event = {
    type: "WorksheetChanged",
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    valueBefore: 210,
    valueAfter: 333,
    valueTypeBefore: "Double",
    valueTypeAfter: "Double",
  };
  expect(seen).toEqual([event, event]);
  for (const remove of stop) await remove();
  await headless.workbench.write("B2", [[1]]);
  await headless.workbench.idle();
  expect(seen).toHaveLength(2);
});

test("the add-in's own writes are told as its own, results of formulas are not told", async () => {
  const seen: string[] = [];
  await headless.workbench.write("A1:B1", [[1, "=A1+1"]]);
  const stop = await listen((context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    }),
  );
  await Excel.run(async (context) => {
    activeSheet(context).getRange("A1").values = [[5]];
    await context.sync();
  });
  await headless.workbench.idle();
  expect((await headless.workbench.read("B1")).values).toEqual([[6]]);
  expect(seen).toEqual(["A1 ThisLocalAddin"]);
  await stop();
});

test("the changed range can be read from the event", async () => {
  const seen: unknown[] = [];
  const stop = await listen((context) =>
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (own) => {
        const range = event.getRange(own).load("values");
        await own.sync();
        seen.push(range.values);
      });
    }),
  );
  await headless.workbench.write("A1:B1", [["表", 7]]);
  await headless.workbench.idle();
  expect(seen).toEqual([[["表", 7]]]);
  await stop();
});

test("inserted rows are told as whole rows", async () => {
  const seen: string[] = [];
  const stop = await listen((context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    }),
  );
  headless.host.grid.workbook.getActiveSheet().insertRows(2, 2);
  await headless.workbench.idle();
  expect(seen).toEqual(["RowInserted 3:4"]);
  await stop();
});

test("a selection, another sheet, a new and a deleted sheet are told", async () => {
  const seen: string[] = [];
  const add = (what: string) => (): Promise<void> => {
    seen.push(what);
    return Promise.resolve();
  };
  const stop = await listen((context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(add("added"));
    worksheets.onActivated.add(add("activated"));
    worksheets.onDeleted.add(add("deleted"));
    return worksheets.onSelectionChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
  });
  const { workbook } = headless.host.grid;
  workbook.getActiveSheet().getRange("B2:C3").activate();
  await headless.workbench.idle();
  expect(seen).toContain("B2:C3");
  const sheet = workbook.insertSheet("別");
  workbook.setActiveSheet(sheet);
  await headless.workbench.idle();
  workbook.deleteSheet(sheet);
  await headless.workbench.idle();
  expect(seen).toEqual(expect.arrayContaining(["added", "activated", "deleted"]));
  await stop();
});

test("nothing is told while the add-in has switched events off", async () => {
  const seen: string[] = [];
  const stop = await listen((context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    }),
  );
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    activeSheet(context).getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    activeSheet(context).getRange("A2").values = [[1]];
    await context.sync();
  });
  await headless.workbench.idle();
  expect(seen).toEqual(["A2"]);
  await stop();
});
