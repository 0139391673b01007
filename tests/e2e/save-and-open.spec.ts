import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

test("saved and opened again, a workbook holds the same values, formulas and texts", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.write("KPI①!K1", [
    ["=KPI.REQUIRED_RATE(26,90,2025,2029)"],
    ["=1+1"],
    ["令和７年度"],
  ]);
  const sheets = await workbench.run((w) => w.sheets(), null);
  const addresses = sheets.map((name) => `'${name}'!A1:M30`);
  const read = () =>
    workbench.run(async (w, list) => Promise.all(list.map((at) => w.read(at))), addresses);
  await workbench.idle();
  const before = await read();
  await workbench.run(async (w) => {
    await w.open(await w.save(), "again.xlsx");
    await w.idle();
  }, null);
  expect(await workbench.run((w) => w.sheets(), null)).toEqual(sheets);
  expect(await read()).toEqual(before);
  expect(await workbench.value("KPI①!K1")).toBe(16);
  await expect(page.getByText("again.xlsx").filter({ visible: true }).first()).toBeVisible();
});
