import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { startHeadless } from "../support/headless";
import { computedDuring, report } from "./measure";
import { versionOf } from "./support/library-version";

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
const engine = versionOf("Univer", "@univerjs/engine-formula");
const size = 2_000;
/** Even: each goes first as often as the other. */
const runs = 4;
/** Cells of statuses, and how many runs. */
const spilled = [
  [100, 4],
  [1_000, 4],
  [10_000, 4],
  [100_000, 2],
] as const;

const { en } = await buildMetadata();
const headless = await startHeadless({ functions: en });
await import("../../src/functions/register");

/** Milliseconds of computing until every cell of a new workbook is calculated. */
async function calculate(
  count: number,
  formulas: readonly (readonly string[])[],
  wanted: "number" | "string",
): Promise<number> {
  const { host, workbench } = headless;
  host.openEmpty();
  const rows = Array.from({ length: count }, (_, i) => [i + 1, i + 91, i + 21, i + 41]);
  await workbench.write("Sheet1!A1", rows);
  await workbench.write("Sheet1!E1:H1", [[2021, 2022, 2023, 2024]]);
  await workbench.idle();
  // What the run before has left is not counted against this one.
  globalThis.gc?.();
  const time = await computedDuring(async () => {
    await workbench.write(
      "Sheet1!J1",
      formulas.map((row) => [...row]),
    );
    await workbench.idle();
  });
  const { values } = await workbench.read(`Sheet1!J1:J${count}`);
  const wrong = values.filter(([value]) => typeof value !== wanted || value === "").length;
  if (wrong > 0) throw new Error(`${formulas[0]?.[0] ?? ""}: ${wrong} of ${count} cells are wrong`);
  return time;
}

const column = (formula: string, count: number) =>
  Array.from({ length: count }, (_, i) => [formula.replaceAll("#", String(i + 1))]);

for (let i = 0; i < 2; i++) {
  for (const { ours, theirs } of pairs) {
    for (const formula of [ours, theirs]) await calculate(500, column(formula, 500), "number");
  }
}
for (const { ours, theirs } of pairs) {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run++) {
    const oursFirst = run % 2 === 1;
    if (oursFirst) times.ours.push(await calculate(size, column(ours, size), "number"));
    times.theirs.push(await calculate(size, column(theirs, size), "number"));
    if (!oursFirst) times.ours.push(await calculate(size, column(ours, size), "number"));
  }
  report({
    budget: "peers",
    what: `cells of \`${ours.replaceAll("#", "1")}\``,
    against: `\`${theirs.replaceAll("#", "1")}\` of ${engine}`,
    size: null,
    unit: "ms",
    ...times,
  });
}

for (const [count, runs] of spilled) {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  const range = `=KPI.STATUS(C1:C${count},A1:A${count},B1:B${count},2025,2030,2026)`;
  const single = column("=KPI.STATUS(C#,A#,B#,2025,2030,2026)", count);
  for (let run = 0; run < runs; run++) {
    const oursFirst = run % 2 === 1;
    if (oursFirst) times.ours.push(await calculate(count, [[range]], "string"));
    times.theirs.push(await calculate(count, single, "string"));
    if (!oursFirst) times.ours.push(await calculate(count, [[range]], "string"));
  }
  const what = "statuses of cells by one formula that spills";
  const against = "a formula a cell";
  report({ budget: "cells", what, against, size: count, unit: "ms", ...times });
}
headless.close();
