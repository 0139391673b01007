import { takeBack, type Undoable } from "../../../src/app/apply-wanted";
import { proposeModel } from "../../../src/app/logic-model/propose-model";
import { readKpis } from "../../../src/app/read-kpis";
import { systemTimers } from "../../../src/app/ports";
import { ExcelDrafts } from "../../../src/excel/excel-drafts";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";
import {
  hostileCorpus,
  hostileSheet,
  openHostile,
  strangeFormulas,
} from "../../support/hostile-workbook";
import { attention, done, plain, type Scene } from "../faults/command";
import { cellCommands, figureCommands, memoryCommands, sheetCommands } from "../faults/commands";
import { writeModel } from "../faults/commands/figures";

// Every command in a workbook whose names, units, remarks and sheets are hostile, through the
// unmodified Office.js: what comes of it holds formulas of the add-in, and texts.
let headless: Headless;
beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});

/** Each once, the second time tells nothing new; those that need cells of a sample write statuses alone. */
const commands = Object.entries({
  ...{ ...sheetCommands, ...figureCommands, ...cellCommands, ...memoryCommands },
  // With every name of the workbook in it.
  "model sheet": plain((scene) =>
    writeModel(scene, (read) => proposeModel(read, { language: "ja" }).model),
  ),
}).filter(
  ([name, command]) => !("sample" in command) && !/again|anew|undone|new values|refresh/.test(name),
);

async function read(scene: Scene) {
  const snapshot = await scene.workbook.read();
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  return snapshot.value;
}

test.each(commands)("%s writes no text as a formula, and changes none", async (_, command) => {
  await openHostile(headless);
  const workbook = new ExcelWorkbook(systemTimers);
  const scene: Scene = { headless, workbook, drafts: new ExcelDrafts(systemTimers) };
  // What a command needs beforehand may stand in the place of a word.
  const show = await command.begin(scene);
  const before = await read(scene);
  const outcome = await (await show())();
  expect(outcome).toMatchObject({ ok: true });
  const after = await read(scene);
  expect(strangeFormulas(after)).toEqual([]);
  // The corpus stands where it stood, letter by letter.
  for (const sheet of before.sheets.filter(({ name }) => [hostileSheet, "計画"].includes(name))) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    const words = (rows: typeof sheet.values | undefined) =>
      rows?.flat().filter((value) => hostileCorpus.includes(String(value)));
    expect(words(now?.values)).toEqual(words(sheet.values));
  }
  const undoable = outcome?.ok ? outcome.value : null;
  if (undoable && typeof undoable === "object" && "plan" in undoable && "undo" in undoable) {
    const undone = await takeBack(workbook, done<Undoable>(outcome as never), attention);
    expect(undone).toMatchObject({ ok: true, value: "undone" });
  }
  expect(await readKpis(workbook, attention)).toMatchObject({ ok: true });
});
