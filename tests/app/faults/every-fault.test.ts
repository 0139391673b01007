import type { Headless } from "../../support/headless";
import { manualTimers } from "../../support/manual-timers";
import type { Shown } from "./command";
import { commands } from "./commands";
import { raiseStage, type Rehearsal, type Stage } from "./stage";
import { differing, shapeOf } from "./workbook-content";

// Every command under every fault of a request, through the unmodified Office.js: the workbook is as
// before or as after, the refusal is told, and the command works when tried again.
let headless: Headless;
let stage: Stage;

beforeAll(async () => {
  ({ headless, stage } = await raiseStage());
});
afterAll(() => {
  headless.close();
});

const refused = (kind: string) => ({ ok: false, error: { kind } });

/** All places of a short request; the first, the last and some between of a long one. */
function places(actions: number, most: number): readonly number[] {
  const all = Array.from({ length: actions }, (_, i) => i);
  const step = Math.ceil(actions / most);
  return all.filter((i) => i % step === 0 || i >= actions - 2);
}

/** A command that goes forward where it cannot go back has done all of its work. */
async function expectWhole(
  where: unknown,
  outcome: Awaited<ReturnType<Shown>>,
  kind: string,
  { before, after, renewsFigure }: Rehearsal,
): Promise<"before" | "after"> {
  const now = await stage.content();
  const elsewhere = differing(now, after);
  if (outcome?.ok && elsewhere.length === 0) return "after";
  // A refresh tells the statuses even if the figure could not follow.
  if (!outcome?.ok) expect([where, outcome]).toMatchObject([where, refused(kind)]);
  const changed = differing(now, before).filter(
    (key) => !(renewsFigure && key.includes(shapeOf) && !elsewhere.includes(key)),
  );
  expect([where, ...changed]).toEqual([where]);
  return "before";
}

describe.each(Object.entries(commands))("%s", (name, command) => {
  test("is whole or not at all when a request stops, and works when tried again", async () => {
    const { host } = headless;
    const rehearsal = await stage.rehearse(command);
    const { writing, actions, after } = rehearsal;
    let show = await stage.begin(command);
    for (const at of places(actions, / again$|: undo$/.test(name) ? 2 : 4)) {
      const run = await show();
      host.failNext({ code: "GeneralException", after: writing, at });
      const state = await expectWhole([name, at], await run(), "unknown", rehearsal);
      if (state === "after") show = await stage.begin(command);
    }
    const refusals = [
      ["RequestPayloadSizeLimitExceeded", "too-large"],
      ["AccessDenied", "protected"],
    ] as const;
    for (const [code, kind] of refusals) {
      const run = await show();
      host.failNext({ code, after: writing });
      const state = await expectWhole([name, code], await run(), kind, rehearsal);
      if (state === "after") show = await stage.begin(command);
    }
    const run = await show();
    host.setCellEditing(true);
    const outcome = await run();
    host.setCellEditing(false);
    expect(await expectWhole([name, "editing"], outcome, "cell-edit-mode", rehearsal)).toBe(
      "before",
    );
    expect(await (await show())()).toMatchObject({ ok: true });
    expect(differing(await stage.content(), after)).toEqual([]);
  });

  test("is taken back when no answer comes", async () => {
    // Half of it is done, or all.
    const share = /: undo$/.test(name) || command.isOneAction ? 1 : 0.5;
    const rehearsal = await stage.rehearse(command);
    const timers = manualTimers();
    const show = await stage.begin(command, timers);
    const run = await show();
    headless.host.failNext({ code: "Timeout", after: rehearsal.writing, silent: true, share });
    const outcome = await stage.wait(run(), timers);
    if (command.isOneAction) {
      expect(differing(await stage.content(), rehearsal.after)).toEqual([]);
    } else await expectWhole([name, share], outcome, "busy", rehearsal);
  });
});
