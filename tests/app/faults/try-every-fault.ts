import type { Headless } from "../../support/headless";
import { manualTimers } from "../../support/manual-timers";
import type { Command, Shown } from "./command";
import { faultsOf, placesIn, type PlacedFault } from "./places";
import { raiseStage, type Rehearsal, type Stage } from "./stage";
import { differing, shapeOf } from "./workbook-content";

/** `npm run faults` asks for more than a run of all tests has time for, and for what was done. */
const isFullRun = process.env["FAULTS"] === "all";

const refused = (kind: string) => ({ ok: false, error: { kind } });

/** Tests commands under every fault of every request, through the unmodified Office.js. */
export function tryEveryFault(commands: Readonly<Record<string, Command>>): void {
  let headless: Headless;
  let stage: Stage;

  beforeAll(async () => {
    ({ headless, stage } = await raiseStage());
  });
  afterAll(() => {
    headless.close();
  });

  /** The workbook is as before or as after; which of them? */
  function stateAfter(
    fault: PlacedFault,
    outcome: Awaited<ReturnType<Shown>>,
    { isOneAction, renewsFigure }: Command,
    { before, after, requests }: Rehearsal,
  ): "before" | "after" {
    const now = stage.content();
    const elsewhere = differing(now, after);
    // Some look afterwards what has become of it.
    const isWritten = !requests.slice(fault.rule.after).some(({ changes }) => changes.length > 0);
    if ((outcome?.ok || isOneAction || isWritten) && elsewhere.length === 0) return "after";
    // A refresh tells the statuses even if the figure could not follow.
    if (!(outcome?.ok && renewsFigure)) {
      expect([fault, outcome]).toMatchObject([fault, refused(fault.says)]);
    }
    const changed = differing(now, before).filter(
      (key) => !(renewsFigure && key.includes(shapeOf) && !elsewhere.includes(key)),
    );
    expect([fault, ...changed]).toEqual([fault]);
    return "before";
  }

  test.each(Object.entries(commands))(
    "%s: whole or not at all, and it works when tried again",
    async (name, command) => {
      const rehearsal = await stage.rehearse(command);
      const faults = faultsOf(rehearsal.requests, isFullRun);
      const timers = manualTimers();
      const begin = async () => (await stage.begin(command, timers))();
      const again = async () => {
        if (command.comparesResults) await headless.workbench.idle();
      };
      let run = await begin();
      for (const fault of faults) {
        await again();
        headless.host.failNext(fault.rule);
        const outcome = await (fault.rule.silent ? stage.wait(run(), timers) : run());
        stage.calm();
        if (stateAfter(fault, outcome, command, rehearsal) === "after") run = await begin();
      }
      await again();
      expect(await run()).toMatchObject({ ok: true });
      expect(differing(stage.content(), rehearsal.after)).toEqual([]);
      if (isFullRun) tell(name, rehearsal, faults);
    },
  );
}

/** A row of the table that a full run prints. */
function tell(name: string, { requests }: Rehearsal, faults: readonly PlacedFault[]): void {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const counts = [
    requests.length,
    sum(requests.map(({ actions }) => actions)),
    sum(requests.map((request) => placesIn(request).length)),
    faults.length,
  ];
  process.stdout.write(`| ${[name, ...counts].join(" | ")} |\n`);
}
