import { systemTimers } from "../../../src/app/ports";
import { ExcelDrafts } from "../../../src/excel/excel-drafts";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";
import { manualTimers } from "../../support/manual-timers";
import { there, type Command } from "./command";
import { commands } from "./commands";
import { Stage } from "./stage";
import { differing } from "./workbook-content";

// The page of the add-in goes while Excel carries out a request, and another one begins.
let headless: Headless;
let stage: Stage;

beforeAll(async () => {
  headless = await startHeadless();
  stage = new Stage(headless);
});
afterAll(() => {
  headless.close();
});

const command = (name: string): Command => there(commands[name]);

test.each(["summary", "import", "register", "draft kept"])(
  "%s: Excel ends what it has begun, and the next page goes on from there",
  async (name) => {
    const { after, writing } = await stage.rehearse(command(name));
    const show = await stage.begin(command(name), manualTimers());
    const run = await show();
    headless.host.failNext({ code: "Timeout", after: writing, silent: true });
    headless.host.interfere({ after: writing, act: () => headless.host.detach() });
    // Nobody waits for the answer any more, and nobody takes anything back.
    await stage.sendUpTo(writing, run);
    await headless.reload();
    expect(differing(stage.content(), after)).toEqual([]);
  },
);

test.each([1, 2, 3])(
  "stopped half-way at that very moment, the staff's cells are whole, and it can be written anew (seed %d)",
  async (seed) => {
    const { before, writing } = await stage.rehearse(command("summary"));
    const run = await (await stage.begin(command("summary"), manualTimers()))();
    headless.host.afflict({ name: "reload", seed, after: writing });
    await stage.sendUpTo(writing, run);
    await headless.reload();
    const now = stage.content();
    const staff = (key: string) => key.startsWith("sheet 計画") || key.startsWith("setting");
    expect(differing(now, before).filter(staff)).toEqual([]);
    const { drafts, workbook } = {
      drafts: new ExcelDrafts(systemTimers),
      workbook: new ExcelWorkbook(systemTimers),
    };
    const again = await command("summary").begin({ headless, drafts, workbook });
    expect(await (await again())()).toMatchObject({ ok: true });
  },
);
