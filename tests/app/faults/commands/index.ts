import { takeBack, type Undoable } from "../../../../src/app/apply-wanted";
import { attention, done, type Command } from "../command";
import { cellCommands } from "./cells";
import { figureCommands } from "./figures";
import { memoryCommands } from "./memory";
import { sheetCommands } from "./sheets";

export { cellCommands, figureCommands, memoryCommands, sheetCommands };

const firstTime: Readonly<Record<string, Command>> = {
  ...sheetCommands,
  ...figureCommands,
  ...cellCommands,
  ...memoryCommands,
};

/** What has a way back of its own, or none because it says the same as the workbook. */
const withoutUndo: ReadonlySet<string> = new Set([
  ...Object.keys(memoryCommands),
  "figure's new values",
  "refresh",
  "explicit formulas",
  "explicit formulas undone",
  "repair",
]);

/** Taken back in one step, right after it was written. */
export const undoCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.entries(firstTime)
    .filter(([name]) => !withoutUndo.has(name) && !name.endsWith(" again"))
    .map(([name, { begin, ...command }]): [string, Command] => [
      `${name}: undo`,
      {
        ...command,
        begin: async (scene) => {
          const show = await begin(scene);
          const written = done(await (await show())()) as Undoable;
          return () => Promise.resolve(() => takeBack(scene.workbook, written, attention));
        },
      },
    ]),
);

/** Everything that writes into a workbook, from the preview on. */
export const commands: Readonly<Record<string, Command>> = {
  ...firstTime,
  ...undoCommands,
};
