import { systemTimers } from "../../../src/app/ports";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";
import { commands } from "./commands";
import { openSmall } from "./small-workbook";

// Excel 2021 has ExcelApi 1.14 (Microsoft's table of requirement sets).
let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless({ excelApi: "1.14" });
});
afterAll(() => {
  headless.close();
});

test("the stand-in answers as that Excel does, and refuses what came later", async () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getFirst().shapes.load("items/displayName");
  await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
});

test.each([
  "register",
  "findings with a waiver",
  "status column",
  "summary",
  "model sheet",
] as const)("%s is written", async (name) => {
  await openSmall(headless);
  const run = await commands[name](new ExcelWorkbook(systemTimers));
  expect(await run()).toMatchObject({ ok: true });
});
