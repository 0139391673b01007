import { takeBack, type Undoable } from "../../../../src/app/apply-wanted";
import { undoModelSheet } from "../../../../src/app/logic-model/write-model-sheet";
import { undoRegister, type WrittenRegister } from "../../../../src/app/register/write-register";
import { undoSummary, type WrittenSummary } from "../../../../src/app/write-summary";
import type { WrittenModel } from "../../../../src/app/logic-model/model-sheet";
import { attention, done, type Command } from "../command";
import { cellCommands } from "./cells";
import { memoryCommands } from "./memory";
import { sheetCommands } from "./sheets";

const firstTime: Readonly<Record<string, Command>> = {
  ...sheetCommands,
  ...cellCommands,
  ...memoryCommands,
};

/** What has a way back of its own, or none because it says the same as the workbook. */
const withoutUndo: ReadonlySet<string> = new Set([
  ...Object.keys(memoryCommands),
  "figure's new values",
  "explicit formulas",
  "explicit formulas undone",
  "repair",
]);

/** Ways back that are called by a name of their own. */
const undos: Readonly<Record<string, typeof takeBack>> = {
  register: (workbook, written, how) => undoRegister(workbook, written as WrittenRegister, how),
  summary: (workbook, written, how) => undoSummary(workbook, written as WrittenSummary, how),
  "model sheet": (workbook, written, how) => undoModelSheet(workbook, written as WrittenModel, how),
};

/** Taken back in one step, right after it was written. */
const undone = Object.fromEntries(
  Object.entries(firstTime)
    .filter(([name]) => !withoutUndo.has(name) && !name.endsWith(" again"))
    .map(([name, { begin, ...command }]): [string, Command] => [
      `${name}: undo`,
      {
        ...command,
        begin: async (scene) => {
          const show = await begin(scene);
          const written = done(await (await show())()) as Undoable;
          const undo = undos[name] ?? takeBack;
          return () => Promise.resolve(() => undo(scene.workbook, written, attention));
        },
      },
    ]),
);

/** Everything that writes into a workbook, from the preview on. */
export const commands: Readonly<Record<string, Command>> = { ...firstTime, ...undone };
