import packageJson from "../../package.json";
import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { startHeadless, type Headless } from "../support/headless";
import { median, print, ratio, timed } from "./measure";

/**
 * A function of ours beside the spreadsheet's own formula for the same thing, cell by cell in the
 * same sheet. Ours also cross Office.js; the built-in ones do not.
 */
const pairs: readonly { readonly ours: string; readonly theirs: string }[] = [
  { ours: '=KPI.REQUIRED_RATE(A#,B#,2025,2030,"compound")', theirs: "=RRI(2030-2025,A#,B#)" },
  { ours: "=KPI.TARGET_AT(A#,B#,2025,2030,2027)", theirs: "=A#+(B#-A#)*(2027-2025)/(2030-2025)" },
  { ours: "=KPI.PROGRESS(C#,A#,B#)", theirs: "=(C#-A#)/(B#-A#)" },
  { ours: "=KPI.ACHIEVEMENT(C#,B#)", theirs: "=C#/B#" },
  {
    ours: "=KPI.FORECAST(E$1:H$1,A#:D#,2030)",
    theirs: "=FORECAST.LINEAR(2030,A#:D#,E$1:H$1)",
  },
  { ours: "=KPI.COUNT_REACHING(A#:D#,50)", theirs: '=COUNTIF(A#:D#,">=50")' },
];
const engineVersion = packageJson.devDependencies["@univerjs/engine-formula"];
const count = 2_000;
const runs = 3;

let headless: Headless;
beforeAll(async () => {
  const { en } = await buildMetadata();
  headless = await startHeadless({ functions: en });
  await import("../../src/functions/register");
}, 60_000);
afterAll(() => headless.close());

/** Other inputs in every run: nothing may come from what the host remembers. */
async function fill(run: number): Promise<void> {
  const { workbench } = headless;
  const rows = Array.from({ length: count }, (_, i) => {
    const base = i + 1 + run / 100;
    return [base, base + 90, base + 20, base + 40];
  });
  await workbench.write(
    `Sheet1!J1:J${count}`,
    rows.map(() => [""]),
  );
  await workbench.write(`Sheet1!A1:D${count}`, rows);
  await workbench.write("Sheet1!E1:H1", [[2021, 2022, 2023, 2024]]);
  await workbench.idle();
}

/** Milliseconds until every cell is calculated. */
async function calculate(address: string, formulas: string[][], numbers: boolean): Promise<number> {
  const { workbench } = headless;
  const time = await timed(async () => {
    await workbench.write(address, formulas);
    await workbench.idle();
  });
  const { values } = await workbench.read(`Sheet1!J1:J${count}`);
  const wanted = numbers ? "number" : "string";
  const wrong = values.filter(([value]) => typeof value !== wanted || value === "").length;
  if (wrong > 0) throw new Error(`${formulas[0]?.[0] ?? ""}: ${wrong} of ${count} cells are wrong`);
  return time;
}

const cells = (formula: string) =>
  Array.from({ length: count }, (_, i) => [formula.replaceAll("#", String(i + 1))]);
const column = `Sheet1!J1:J${count}`;
const callsPerSecond = (times: readonly number[]) => Math.round((count / median(times)) * 1000);

test("calls per second beside the spreadsheet's own formulas", async () => {
  await fill(99);
  await calculate(column, cells("=KPI.PROGRESS(C#,A#,B#)"), true);
  for (const { ours, theirs } of pairs) {
    const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let run = 0; run < runs; run++) {
      await fill(run * 2);
      times.theirs.push(await calculate(column, cells(theirs), true));
      await fill(run * 2 + 1);
      times.ours.push(await calculate(column, cells(ours), true));
    }
    print(ours.replaceAll("#", "1"), {
      "calls/s": callsPerSecond(times.ours),
      [`${theirs.replaceAll("#", "1")} (Univer ${engineVersion}), calls/s`]: callsPerSecond(
        times.theirs,
      ),
      ratio: ratio(times.ours, times.theirs),
    });
  }
}, 600_000);

test("one formula that spills beside a formula a cell", async () => {
  const single: number[] = [];
  const spilled: number[] = [];
  for (let run = 0; run < runs; run++) {
    await fill(run * 2);
    single.push(await calculate(column, cells("=KPI.STATUS(C#,A#,B#,2025,2030,2026)"), false));
    await fill(run * 2 + 1);
    const range = `=KPI.STATUS(C1:C${count},A1:A${count},B1:B${count},2025,2030,2026)`;
    spilled.push(await calculate("Sheet1!J1", [[range]], false));
  }
  print(`${count} statuses`, {
    "a formula a cell, ms": median(single).toFixed(0),
    "one that spills, ms": median(spilled).toFixed(0),
    ratio: ratio(spilled, single),
  });
}, 600_000);
