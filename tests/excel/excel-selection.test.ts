import { systemTimers } from "../../src/app/ports";
import { ok } from "../../src/core/result";
import { ExcelSelection } from "../../src/excel/excel-selection";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;
beforeEach(async () => {
  headless = await startHeadless();
  await headless.workbench.write("Sheet1!B3", [
    ["指標", "目標値"],
    ["導入率", 90],
  ]);
});
afterEach(() => {
  headless.close();
});

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).select();
    await context.sync();
  });
const table = { sheet: "Sheet1", top: 2, left: 1, bottom: 3, right: 2 };

test.each([
  ["B3:C4", table],
  ["B4", { ...table, top: 3, right: 1 }],
  ["A1:Z200", table],
  ["F10:G12", { sheet: "Sheet1", top: 9, left: 5, bottom: 11, right: 6 }],
])("%s is what is in use of it, or itself where nothing is", async (address, expected) => {
  await select(address);
  headless.workbench.resetTraffic();
  expect(await new ExcelSelection(systemTimers).current()).toEqual(ok(expected));
  expect(headless.workbench.traffic().requests).toBe(1);
});

test("what Excel refuses is passed on", async () => {
  headless.workbench.failNext({ code: "InvalidOperationInCellEditMode" });
  expect(await new ExcelSelection(systemTimers).current()).toMatchObject({
    ok: false,
    error: { kind: "cell-edit-mode" },
  });
});
