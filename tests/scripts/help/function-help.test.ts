import { functionHelp, plainOf } from "../../../scripts/help/function-help";
import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { LiveSummary } from "../../../src/app/live-summary";
import { LiveView } from "../../../src/app/live-view";
import { Watched } from "../../../src/app/observable";
import { systemTimers as timers } from "../../../src/app/ports";
import { describeRefusal } from "../../../src/core/messages/refusals";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";

/** What the help says is what a cell shows: every formula is calculated through the unmodified Office.js. */
let excel: Headless;
/** Right of all cells that the examples speak of. */
const formulaCell = { row: 0, column: 7, address: "H1" };

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../../src/functions/register");
  const { provideSummary } = await import("../../../src/functions/summary-port");
  const workbook = new ExcelWorkbook(timers);
  const live = new LiveView({ workbook, timers, view: new Watched<KpiWorkbook | null>(null) });
  const summary = new LiveSummary(live, "ja");
  provideSummary((address, scope) => summary.resolve(address, scope));
  await live.start();
});
afterAll(() => excel.close());

type Sheet = readonly (readonly (string | number)[])[];

async function calculate(sheet: Sheet, formula: string, rows = 1, columns = 1) {
  const { workbench } = excel;
  const blank = Array.from({ length: 8 }, () => Array.from({ length: 12 }, () => ""));
  await workbench.write("Sheet1!A1:L8", blank);
  if (sheet.length > 0) await workbench.write("Sheet1!A1", sheet as unknown[][]);
  await workbench.write(`Sheet1!${formulaCell.address}`, [[formula]]);
  await workbench.idle();
  const end = `${String.fromCharCode("H".charCodeAt(0) + columns - 1)}${rows}`;
  return (await workbench.read(`Sheet1!H1:${end}`)).values;
}

function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 12);
  else expect(actual).toBe(expected);
}

const functions = Object.entries(functionHelp).map(([id, help]) => ({ id, ...help }));
const examples = functions.flatMap(({ sheet = [], examples }) =>
  examples.map((example) => ({ sheet, ...example })),
);
const refused = functions.flatMap(({ sheet = [], refused }) =>
  refused.map((example) => ({ sheet, ...example })),
);

test.each(examples)("$formula", async ({ sheet, formula, result }) => {
  const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  const values = await calculate(sheet, formula, rows.length, rows[0]?.length);
  rows.forEach((row, i) => row.forEach((value, j) => expectClose(values[i]?.[j], value)));
});

const plain = functions.flatMap((help) =>
  help.examples.map((example) => ({
    id: help.id,
    sheet: help.sheet ?? [],
    result: example.result,
    plain: plainOf(help, example),
  })),
);

test.each(plain.filter((example) => example.plain !== null))(
  "$plain is the same in plain Excel",
  async ({ sheet, plain: formula, result }) => {
    expectClose((await calculate(sheet, formula ?? ""))[0]?.[0], result);
  },
);

test("the functions with an equal formula show one", () => {
  const shown = new Set(plain.filter((example) => example.plain !== null).map(({ id }) => id));
  expect([...shown].sort()).toEqual(
    [
      ...["ACHIEVEMENT", "COUNT_REACHING", "FORECAST", "PACE", "PERIOD", "PROGRESS"],
      ...["REACHED_BY", "REQUIRED_RATE", "STATUS", "TARGET_AT"],
    ].sort(),
  );
});

test.each(refused)(
  "$formula is $error, with its cure",
  async ({ sheet, formula, error, refusal }) => {
    expect(await calculate(sheet, formula)).toEqual([[error]]);
    const { functions: calls, grid } = excel.host;
    const sheetId = grid.sheetNamed("Sheet1")?.getSheetId() ?? "";
    expect(calls.message(sheetId, formulaCell.row, formulaCell.column)).toBe(
      describeRefusal(refusal, "ja"),
    );
  },
);
