import { takeBack, type Undoable } from "../../../src/app/apply-wanted";
import { systemTimers } from "../../../src/app/ports";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { Headless } from "../../support/headless";
import { attention, done, there } from "./command";
import { commands } from "./commands";
import { raiseStage, type Stage } from "./stage";

// Looks are in no read. A sheet of the add-in that is written anew has those that its plan gives it,
// and gets them back with its cells.
let headless: Headless;
let stage: Stage;

beforeAll(async () => {
  ({ headless, stage } = await raiseStage());
});
afterAll(() => {
  headless.close();
});

/** How each cell of a sheet looks, without its number format. */
function looksOf(name: string): readonly string[] {
  const { grid } = headless.host;
  const styles = grid.workbook.getWorkbook().getStyles();
  const id = there(grid.sheetNamed(name)).getSheetId();
  const used = there(grid.cells.usedRange(id, true));
  return grid.cells
    .map(id, used, (cell, row, column) => {
      const look = { ...styles.getStyleByCell(cell), n: null };
      return `R${row + 1}C${column + 1} ${JSON.stringify(look)}`;
    })
    .flat();
}

const name = "findings with a waiver again";
const sheet = "点検結果";

test("undone, it looks as before", async () => {
  const show = await stage.begin(there(commands[name]));
  const before = looksOf(sheet);
  expect(before.some((look) => look.includes('"bl":1'))).toBe(true);
  const written = done(await (await show())()) as Undoable;
  expect(looksOf(sheet)).not.toEqual(before);
  const undone = await takeBack(new ExcelWorkbook(systemTimers), written, attention);
  expect(undone).toMatchObject({ ok: true, value: "undone" });
  expect(looksOf(sheet)).toEqual(before);
});

test("taken back half-way, it looks as before", async () => {
  const { requests, writing } = await stage.rehearse(there(commands[name]));
  const run = await (await stage.begin(there(commands[name])))();
  const before = looksOf(sheet);
  const at = there(requests[writing]).actions - 1;
  headless.host.failNext({ code: "GeneralException", after: writing, at });
  expect(await run()).toMatchObject({ ok: false });
  expect(looksOf(sheet)).toEqual(before);
});
