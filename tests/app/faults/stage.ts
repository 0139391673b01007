import { readFile } from "node:fs/promises";
import { systemTimers, type Timers, type Workbook } from "../../../src/app/ports";
import type { WritePlan } from "../../../src/app/write-plan";
import { ExcelDrafts } from "../../../src/excel/excel-drafts";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { provideStatus } from "../../../src/functions/status-port";
import { functionsMetadata } from "../../support/functions-metadata";
import { startHeadless, type Headless, type HeadlessOptions } from "../../support/headless";
import { settle, type ManualTimers } from "../../support/manual-timers";
import type { Command, Scene, Shown } from "./command";
import { RequestLog, type LoggedRequest } from "./request-log";
import { openSmall } from "./small-workbook";
import { contentOf, differing, type Content } from "./workbook-content";

/** A command without a fault. */
export interface Rehearsal {
  readonly before: Content;
  readonly after: Content;
  /** All that it asks of Excel, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Which of its requests changes something first. */
  readonly writing: number;
  /** The sheets that it writes or removes as a whole. */
  readonly whole: ReadonlySet<string>;
}

/** Where commands are run: the stand-in with the workbook of a command. */
export class Stage {
  readonly headless: Headless;
  readonly #rehearsals = new Map<Command, Promise<Rehearsal>>();
  #plans: WritePlan[] = [];

  constructor(headless: Headless) {
    this.headless = headless;
  }

  /** Opens the workbook of a command and makes it ready; answers what shows the preview. */
  async begin(command: Command, timers: Timers = systemTimers): Promise<() => Promise<Shown>> {
    const { workbench } = this.headless;
    this.calm();
    if (command.sample === undefined) await openSmall(this.headless);
    else {
      const name = `${command.sample}.xlsx`;
      await workbench.open(await readFile(`assets/samples/${name}`), name);
    }
    const scene: Scene = {
      headless: this.headless,
      workbook: this.#noting(new ExcelWorkbook(timers)),
      drafts: new ExcelDrafts(timers),
    };
    await workbench.idle();
    const show = await command.begin(scene);
    return async () => {
      await workbench.idle();
      return show();
    };
  }

  /** No fault is to come, and nobody edits a cell. */
  calm(): void {
    this.headless.host.clearFaults();
    this.headless.host.setCellEditing(false);
  }

  /** What a person could lose or find changed. */
  content(): Content {
    return contentOf(this.headless);
  }

  /** Lets time pass whenever Excel has nothing to say, until the work ends. */
  async wait<T>(work: Promise<T>, timers: ManualTimers): Promise<T> {
    const { host, workbench } = this.headless;
    const command = { works: true };
    const works = () => command.works;
    const end = () => {
      command.works = false;
    };
    work.then(end, end);
    while (works()) {
      await host.requestsDone();
      const { requests } = workbench.traffic();
      await settle();
      const isSilent = workbench.traffic().requests === requests && timers.pending() > 0;
      if (isSilent && works()) await timers.pass(30_000);
    }
    return work;
  }

  /** Begins a command that nobody will see the end of; waits until Excel has done with one of its requests. */
  async sendUpTo(request: number, run: Shown): Promise<void> {
    const { workbench } = this.headless;
    workbench.resetTraffic();
    void run();
    while (workbench.traffic().requests <= request) await settle();
    await workbench.idle();
  }

  /** What a command does without a fault: the measure of all that follows. */
  rehearse(command: Command): Promise<Rehearsal> {
    const known = this.#rehearsals.get(command) ?? this.#rehearse(command);
    this.#rehearsals.set(command, known);
    return known;
  }

  async #rehearse(command: Command): Promise<Rehearsal> {
    const run = await (await this.begin(command))();
    const before = this.content();
    const log = new RequestLog(this.headless);
    this.#plans = [];
    const outcome = await run();
    const requests = log.end();
    if (!outcome?.ok || outcome.value === "changed") throw new Error(JSON.stringify(outcome));
    const writing = requests.findIndex(({ changes }) => changes.length > 0);
    if (writing < 0) throw new Error("Nothing was written.");
    const after = this.content();
    if (differing(before, after).length === 0) throw new Error("Nothing has changed.");
    return { before, after, requests, writing, whole: new Set(this.#plans.flatMap(wholeSheets)) };
  }

  /** The same workbook; what is applied to it is noted. */
  #noting(workbook: Workbook): Workbook {
    return new Proxy(workbook, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...given: unknown[]): unknown => {
          if (name === "apply") this.#plans.push(given[0] as WritePlan);
          return value.apply(target, given);
        };
      },
    });
  }
}

/** Of a plan, the sheets that come, go or are emptied. */
function wholeSheets({ steps }: WritePlan): readonly string[] {
  return steps.flatMap((step) =>
    step.kind === "own-sheet" || step.kind === "remove-sheet" ? [step.sheet] : [],
  );
}

/** A stage on a stand-in that calculates the add-in's functions. */
export async function raiseStage(
  options: Omit<HeadlessOptions, "functions"> = {},
): Promise<{ headless: Headless; stage: Stage }> {
  const { en } = await functionsMetadata();
  const headless = await startHeadless({ ...options, functions: en });
  await import("../../../src/functions/register");
  provideStatus(() => Promise.resolve("順調"));
  return { headless, stage: new Stage(headless) };
}
