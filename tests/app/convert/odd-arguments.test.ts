import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { unattended } from "../../../src/app/attention";
import { previewConversion } from "../../../src/app/convert/preview-conversion";
import { previewTurnBack, turnBack } from "../../../src/app/convert/turn-back";
import { writeConversion } from "../../../src/app/convert/write-conversion";
import { systemTimers } from "../../../src/app/ports";
import { ExcelSpills } from "../../../src/excel/excel-spills";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";

// The functions are calculated through the unmodified Office.js; what takes their place by the
// spreadsheet's own engine alone.
let excel: Headless;
const attention = unattended(systemTimers);
const workbook = () => new ExcelWorkbook(systemTimers);

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../../src/functions/register");
});
afterAll(() => excel.close());

/** What a cell may hold where a number is expected. */
const odd: readonly unknown[] = [
  ...["", 0, -5, 45748, 2026.5, "=TRUE()", "=NA()", '=""', "26.0％", "ー", "'36"],
];

/** A function with cells that suit it, and what may follow them. */
const calls: readonly (readonly [name: string, suited: readonly unknown[], more?: string])[] = [
  ["REQUIRED_RATE", [26, 90, 2025, 2029]],
  ["REQUIRED_RATE", [26, 90, 2025, 2029], ',"複利"'],
  ["TARGET_AT", [26, 90, 2025, 2029, 2026]],
  ["TARGET_AT", [26, 90, 2025, 2029, 2026], ',"複利"'],
  ["PROGRESS", [36, 26, 90]],
  ["ACHIEVEMENT", [36, 90]],
  ["ACHIEVEMENT", [16, 10, 20]],
  ["PACE", [36, 26, 90, 2025, 2029, 2026]],
  ["STATUS", [36, 26, 90, 2025, 2029, 2026]],
  ["PERIOD", [45748], ',"年度"'],
  ["NUMBER", [36]],
  ["ERA", [45748]],
];
const letters = ["A", "B", "C", "D", "E", "F"];

/** The cells of a row's arguments, with its formula and the same within another one behind them. */
function rowOf(
  cells: readonly unknown[],
  [name, { length }, more = ""]: (typeof calls)[number],
  row: number,
): unknown[] {
  const given = letters.slice(0, length).map((letter) => `${letter}${row}`);
  const call = `KPI.${name}(${given.join()}${more})`;
  return [...letters.map((_, i) => cells[i] ?? ""), `=${call}`, `=IFERROR(${call},"?")`];
}

async function convert() {
  const read = await workbook().read();
  if (!read.ok) throw new Error(read.error.detail);
  const spills = new ExcelSpills(systemTimers);
  const shown = await previewConversion(spills, read.value, "ja", attention);
  if (!shown?.ok) throw new Error("No preview.");
  const written = await writeConversion(workbook(), shown.value, attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  await excel.workbench.idle();
  return shown.value.converted;
}

const put = async (address: string, cells: unknown[][]) => {
  await excel.workbench.write(address, cells);
  await excel.workbench.idle();
};
const shows = async (address: string) =>
  (await excel.workbench.read(address)).values.map((row) =>
    row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
  );

test("whatever stands in the arguments' cells, every cell shows what it did; all can be turned back", async () => {
  const variants = calls.flatMap((call) => {
    const [, suited] = call;
    return [suited, ...suited.flatMap((_, i) => odd.map((one) => suited.with(i, one)))].map(
      (cells) => [cells, call] as const,
    );
  });
  const rows = variants.map(([cells, call], i) => rowOf(cells, call, i + 1));
  await put(`Sheet1!A1:H${rows.length}`, rows);
  const block = `Sheet1!G1:H${rows.length}`;
  const before = await shows(block);
  const converted = await convert();
  expect(converted.filter(({ becomes }) => becomes === "formula").length).toBeGreaterThan(100);
  expect(await shows(block)).toEqual(before);
  const read = await workbook().read();
  if (!read.ok) throw new Error(read.error.detail);
  const found = previewTurnBack(read.value);
  expect([found.restored.length, found.left]).toEqual([converted.length, []]);
  await turnBack(workbook(), found, "ja", attention);
  await excel.workbench.idle();
  expect((await excel.workbench.read(block)).formulas).toEqual(rows.map((row) => row.slice(6)));
  await put(
    `Sheet1!A1:H${rows.length}`,
    rows.map((row) => row.map(() => "")),
  );
});

// What the recipient does: a value is deleted, a year moves off the path. Plain Excel would count an
// empty cell as 0 and go on beyond the target without a word.
const later: readonly (readonly [name: string, at: number, becomes: unknown, shows: unknown])[] = [
  ["REQUIRED_RATE", 0, "", "#N/A"],
  ["REQUIRED_RATE", 3, "", "#N/A"],
  ["REQUIRED_RATE", 3, 2025, "#N/A"],
  ["TARGET_AT", 1, "", "#N/A"],
  ["TARGET_AT", 4, 2030, "#N/A"],
  ["TARGET_AT", 4, 2028, 74],
  ["PROGRESS", 0, "", "#N/A"],
  ["PROGRESS", 0, "ー", "#N/A"],
  ["PROGRESS", 0, 90, 1],
  ["ACHIEVEMENT", 0, "", "#N/A"],
  ["ACHIEVEMENT", 0, 0, 0],
  ["ACHIEVEMENT", 1, -90, "#N/A"],
  ["PACE", 1, "", "#N/A"],
  ["PACE", 5, 2030, "#N/A"],
  ["STATUS", 0, "", "未測定"],
  ["STATUS", 0, 42, "順調"],
  ["STATUS", 1, "", "判定不能"],
  ["STATUS", 4, "", "判定不能"],
  ["STATUS", 5, 2024, "判定不能"],
  ["STATUS", 5, 2030, "未達"],
  ["NUMBER", 0, "", "#N/A"],
];

test("an equal formula stays true to the function when its cells are changed or emptied", async () => {
  const suited = later.map(([name]) => calls.find(([one]) => one === name)!);
  const rows = suited.map((call, i) => rowOf(call[1], call, i + 1));
  await put(`Sheet1!A1:H${rows.length}`, rows);
  expect((await convert()).map(({ becomes }) => becomes)).not.toContain("value");
  const changed = later.map(([, at, becomes], i) => suited[i]![1].with(at, becomes));
  await put(
    `Sheet1!A1:F${rows.length}`,
    changed.map((cells) => letters.map((_, i) => cells[i] ?? "")),
  );
  const column = await shows(`Sheet1!G1:G${rows.length}`);
  expect(later.map((one, i) => [...one.slice(0, 3), column[i]?.[0]])).toEqual(later);
});
