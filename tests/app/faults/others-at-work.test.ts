import fc from "fast-check";
import { systemTimers } from "../../../src/app/ports";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { deedNames } from "../../../src/workbench/host/others-at-work";
import type { Headless } from "../../support/headless";
import { commands } from "./commands";
import { raiseStage, type Stage } from "./stage";
import { differing, shapeOf } from "./workbook-content";

// Others work in the workbook while a command does, wherever a seed says: what they have done is kept,
// and the command writes where it has said that it would, or nowhere.
let headless: Headless;
let stage: Stage;

beforeAll(async () => {
  ({ headless, stage } = await raiseStage());
});
afterAll(() => {
  headless.close();
});

const names = Object.keys(commands);

const sheetOf = (key: string) => /^sheet (\S+)/.exec(key)?.[1] ?? "";

test("a command writes what it has shown, or nothing, whatever others do meanwhile", async () => {
  const cases = fc.record({
    name: fc.constantFrom(...names),
    deed: fc.constantFrom(...deedNames),
    seed: fc.nat(1_000),
    moment: fc.constantFrom("before it reads", "before it writes"),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ name, deed, seed, moment }) => {
      const command = commands[name]!;
      const { before, after, writing, whole } = await stage.rehearse(command);
      const fault = { name: deed, seed };
      // What others do by themselves.
      await stage.begin(command);
      headless.host.afflict(fault);
      await new ExcelWorkbook(systemTimers).read();
      const theirs = stage.content();
      const show = await stage.begin(command);
      const run = await show();
      headless.host.afflict({ ...fault, after: moment === "before it reads" ? 0 : writing });
      const outcome = await run();
      const now = stage.content();
      if (!outcome?.ok || outcome.value === "changed") {
        const figure = (key: string) => command.renewsFigure && key.includes(shapeOf);
        // What a formula said of a sheet that is gone is brought back with its name.
        const lost = (key: string) => theirs.get(key)?.includes("#REF!") === true;
        expect(differing(now, theirs).filter((key) => !figure(key) && !lost(key))).toEqual([]);
        if (outcome && !outcome.ok) expect(outcome.error.kind).not.toBe("half-written");
        return;
      }
      const wanted = new Set(differing(before, after));
      const known = new Set([...theirs.keys()].map(sheetOf));
      const strayed = differing(now, theirs).filter((key) => {
        const sheet = sheetOf(key);
        return known.has(sheet) && !whole.has(sheet) && !wanted.has(key);
      });
      expect(strayed).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
