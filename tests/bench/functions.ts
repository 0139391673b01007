import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { startHeadless } from "../support/headless";
import { computedDuring, report } from "./measure";

/** Cells, and how many pairs: an even number, so that each goes first as often as the other. */
const sizes = [
  [100, 24],
  [1_000, 12],
  [10_000, 6],
  [50_000, 4],
  [100_000, 2],
] as const;

const { en } = await buildMetadata();
const own = en.functions.find(({ id }) => id === "REQUIRED_RATE");
if (!own) throw new Error("There is no REQUIRED_RATE.");
/** What Office.js and the spreadsheet take for any function with such parameters: ours can only come on top. */
const floor = { ...own, id: "ARGUMENT", name: "ARGUMENT" };
const headless = await startHeadless({ functions: { ...en, functions: [...en.functions, floor] } });
await import("../../src/functions/register");
CustomFunctions.associate("ARGUMENT", (first: unknown) => first);

/** A new workbook with n rows and a column of formulas; milliseconds of computing until every cell has its result. */
async function calculate(name: string, count: number): Promise<number> {
  const { host, workbench } = headless;
  host.openEmpty();
  // Both functions answer another whole number in every cell: i, and (6i + 100 − i) ÷ 5.
  const inputs = Array.from({ length: count }, (_, i) => [i, 6 * i + 100, 2025, 2030]);
  await workbench.write("Sheet1!A1", inputs);
  await workbench.idle();
  // What the run before has left is not counted against this one.
  globalThis.gc?.();
  const formulas = inputs.map((_, i) => [`=KPI.${name}(A${i + 1},B${i + 1},C${i + 1},D${i + 1})`]);
  const time = await computedDuring(async () => {
    await workbench.write("Sheet1!E1", formulas);
    await workbench.idle();
  });
  const { values } = await workbench.read(`Sheet1!E1:E${count}`);
  const wrong = values.filter(([value]) => typeof value !== "number").length;
  if (wrong > 0) throw new Error(`${name}: ${wrong} of ${count} cells have no number`);
  return time;
}

// The first calls of all warm up the spreadsheet, Office.js and the compiler.
for (let i = 0; i < 3; i++) {
  for (const name of ["ARGUMENT", "REQUIRED_RATE"]) await calculate(name, 1_000);
}
for (const [size, pairs] of sizes) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const oursFirst = pair % 2 === 1;
    if (oursFirst) ours.push(await calculate("REQUIRED_RATE", size));
    theirs.push(await calculate("ARGUMENT", size));
    if (!oursFirst) ours.push(await calculate("REQUIRED_RATE", size));
  }
  const what = "cells of KPI.REQUIRED_RATE through Office.js";
  const against = "a function that returns its argument";
  report({ budget: "cells", what, against, size, unit: "ms", ours, theirs });
}
headless.close();
