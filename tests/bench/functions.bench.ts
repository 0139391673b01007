import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { startHeadless, type Headless } from "../support/headless";
import { computedDuring, median, print, ratio } from "./measure";

/** What Office.js and the spreadsheet take for any function at all: ours can only come on top. */
const floor = {
  id: "ARGUMENT",
  name: "ARGUMENT",
  description: "Its first argument.",
  parameters: ["a", "b", "c", "d"].map((name) => ({ name, description: name, type: "any" })),
  result: { type: "any" },
};
const sizes = [100, 1_000, 10_000, 50_000];
const pairs = 3;

let headless: Headless;
beforeAll(async () => {
  const { en } = await buildMetadata();
  headless = await startHeadless({ functions: { ...en, functions: [...en.functions, floor] } });
  await import("../../src/functions/register");
  CustomFunctions.associate("ARGUMENT", (first: unknown) => first);
}, 60_000);
afterAll(() => headless.close());

/** Fills n rows and a column of formulas; milliseconds of computing until every cell has its result. */
async function calculate(name: string, count: number, run: number): Promise<number> {
  const { workbench } = headless;
  // Other arguments in every run: nothing may come from what the host remembers.
  const inputs = Array.from({ length: count }, (_, i) => [i + run / 10, i + 100, 2025, 2030]);
  await workbench.write(
    `Sheet1!A1:E${count}`,
    inputs.map((row) => [...row, ""]),
  );
  await workbench.idle();
  const formulas = inputs.map((_, i) => [`=KPI.${name}(A${i + 1},B${i + 1},C${i + 1},D${i + 1})`]);
  const time = await computedDuring(async () => {
    await workbench.write(`Sheet1!E1:E${count}`, formulas);
    await workbench.idle();
  });
  const { values } = await workbench.read(`Sheet1!E1:E${count}`);
  const wrong = values.filter(([value]) => typeof value !== "number").length;
  if (wrong > 0) throw new Error(`${name}: ${wrong} of ${count} cells have no number`);
  return time;
}

test("cells of REQUIRED_RATE beside a function that returns its argument", async () => {
  // The first calls of all warm up the spreadsheet, Office.js and the compiler.
  for (const name of ["ARGUMENT", "REQUIRED_RATE"]) await calculate(name, 1_000, 99);
  for (const count of sizes) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      // Each goes first in turn: the second finds the spreadsheet warmer.
      const oursFirst = pair % 2 === 1;
      if (oursFirst) ours.push(await calculate("REQUIRED_RATE", count, pair * 2));
      theirs.push(await calculate("ARGUMENT", count, pair * 2 + 1));
      if (!oursFirst) ours.push(await calculate("REQUIRED_RATE", count, pair * 2));
    }
    print(`${count} cells of KPI.REQUIRED_RATE`, {
      "median ms": median(ours).toFixed(0),
      "returning its argument, ms": median(theirs).toFixed(0),
      ratio: ratio(ours, theirs),
    });
  }
}, 1_800_000);
