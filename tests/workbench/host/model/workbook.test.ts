import { onSheet, refusal, useWorkbench, values, write } from "./support/excel";

const bench = useWorkbench();

test("settings keep any JSON by its key until they are deleted", async () => {
  const rule = { version: 1, thresholds: [1, 0.8, 0.5], rule: "期待値方式", nothing: null };
  await onSheet(async (_, context) => {
    const { settings } = context.workbook;
    settings.add("KpiSettings", rule);
    settings.add("language", "ja");
    await context.sync();
    settings.add("language", "en");
    const read = settings.getItem("KpiSettings").load("key,value");
    const replaced = settings.getItem("language").load("value");
    const none = settings.getItemOrNullObject("theme");
    const count = settings.getCount();
    await context.sync();
    expect(read.key).toBe("KpiSettings");
    expect(read.value).toEqual(rule);
    expect(replaced.value).toBe("en");
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(2);
    settings.getItem("language").delete();
    settings.load("items/key");
    await context.sync();
    expect(settings.items.map(({ key }) => key)).toEqual(["KpiSettings"]);
  });
  expect(await refusal((_, context) => void context.workbook.settings.getItem("none").load())).toBe(
    "ItemNotFound",
  );
});

test("the application says how it calculates", async () => {
  await onSheet(async (_, context) => {
    const { application } = context.workbook;
    application.load();
    application.cultureInfo.load("name");
    await context.sync();
    expect(application.toJSON()).toMatchObject({
      calculationMode: "Automatic",
      calculationState: "Done",
      decimalSeparator: ".",
      thousandsSeparator: ",",
    });
    expect(application.cultureInfo.name).toBe("ja-JP");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    await context.sync();
    application.load("calculationMode");
    await context.sync();
    expect(application.calculationMode).toBe("Manual");
    application.calculationMode = "Automatic";
  });
  expect(
    await refusal((_, context) => {
      context.workbook.application.calculationMode = "Sometimes" as "Manual";
    }),
  ).toBe("InvalidArgument");
});

test("calculate brings formulas up to date", async () => {
  await write("A1", [[2, "=A1*3"]]);
  await onSheet((_, context) => context.workbook.application.calculate("Full"));
  expect(await values("B1")).toEqual([[6]]);
});

test("the workbook has a name, and a selection", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C3:D5").select();
    const { workbook } = context;
    workbook.load("name,readOnly");
    const selected = workbook.getSelectedRange().load("address");
    const several = workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(workbook.name).toMatch(/./);
    expect(workbook.readOnly).toBe(false);
    expect(selected.address).toBe("Sheet1!C3:D5");
    expect(several.address).toBe("Sheet1!C3:D5");
  });
});

describe("events", () => {
  test("tell of changed cells, with the range as it is now, until they are switched off", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async (args) => {
        heard.push(`${args.changeType} ${args.address}`);
        await Promise.resolve();
      });
      await context.sync();
    });
    await write("B2", [[1, 2]]);
    await onSheet((sheet) => void sheet.getRange("1:1").insert("Down"));
    await bench.headless.workbench.idle();
    expect(heard).toEqual(["RangeEdited B2:C2", "RowInserted 1:1"]);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await bench.headless.workbench.idle();
    expect(heard).toHaveLength(2);
  });
});
