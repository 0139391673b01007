import { deedNames } from "../../../src/workbench/host/others-at-work";
import { startHeadless, type Headless } from "../../support/headless";

// Faults by name: the seed says where they strike, and says so again.
let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});

const rows = Array.from({ length: 6 }, (_, i) => [`指標${(i * 7) % 6}`, i, 100 - i]);

/** What stands in the workbook after a fault has struck, and what the request was told. */
async function struck(name: Parameters<Headless["host"]["afflict"]>[0]["name"], seed: number) {
  const { host, workbench } = headless;
  host.openEmpty();
  host.clearFaults();
  await workbench.write("Sheet1!A1", [["指標", "現状値", "目標値"], ...rows]);
  host.afflict({ name, seed });
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  const told = await context.sync().then(
    () => "done",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
  host.setCellEditing(false);
  const sheets = await workbench.sheets();
  const { formulas } = await workbench.read(`'${sheets[0] ?? ""}'!A1:D9`);
  const parts = host.grid.workbook.getCustomMetadata();
  return JSON.stringify([told, sheets, formulas, parts]);
}

test.each(deedNames)("%s strikes the same place for the same seed", async (name) => {
  const first = await struck(name, 11);
  expect(await struck(name, 11)).toBe(first);
  expect(first).toContain('["done"');
});

test.each(["sheet-sorted", "co-author"] as const)(
  "%s: another seed, another place",
  async (name) => {
    const places = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6]) places.add(await struck(name, seed));
    expect(places.size).toBeGreaterThan(1);
  },
);

test.each([
  ["fails", "GeneralException"],
  ["stops", "GeneralException"],
  ["too-large", "RequestPayloadSizeLimitExceeded"],
  ["cell-editing", "InvalidOperationInCellEditMode"],
] as const)("%s: the request is told %s", async (name, code) => {
  expect(await struck(name, 3)).toContain(`["${code}"`);
});

test("a sheet that somebody protects refuses the cells that come in the very next request", async () => {
  headless.host.openEmpty();
  headless.host.afflict({ name: "sheet-protected", seed: 1 });
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
  await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
});
