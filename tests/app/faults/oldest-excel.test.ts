import type { Headless } from "../../support/headless";
import { commands } from "./commands";
import { raiseStage, type Stage } from "./stage";

// Excel 2021 has ExcelApi 1.14 (Microsoft's table of requirement sets).
let headless: Headless;
let stage: Stage;

beforeAll(async () => {
  ({ headless, stage } = await raiseStage({ excelApi: "1.14" }));
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

// Shapes are of ExcelApi 1.9, so that everything that writes is there.
test.each(Object.entries(commands).filter(([name]) => !/ again$|: undo$/.test(name)))(
  "%s is done",
  async (_name, command) => {
    await expect(stage.rehearse(command)).resolves.toBeDefined();
  },
);
