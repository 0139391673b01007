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
import { openSmall } from "./small-workbook";
import { contentOf, differing, type Content } from "./workbook-content";

/** A command without a fault. */
export interface Rehearsal {
  readonly before: Content;
  readonly after: Content;
  /** Which of its requests writes first, and how many actions that has. */
  readonly writing: number;
  readonly actions: number;
  /** A figure that is brought back may be newer than it was. */
  readonly renewsFigure: boolean;
  /** The sheets that it writes or removes as a whole. */
  readonly whole: ReadonlySet<string>;
}

/** Where commands are run: the stand-in with the workbook of a command. */
export class Stage {
  readonly headless: Headless;
  readonly #rehearsals = new Map<Command, Promise<Rehearsal>>();
  #writes: { readonly request: number; readonly actions: number; readonly given: unknown }[] = [];

  constructor(headless: Headless) {
    this.headless = headless;
  }

  /** Opens the workbook of a command and makes it ready; answers what shows the preview. */
  async begin(command: Command, timers: Timers = systemTimers): Promise<() => Promise<Shown>> {
    const { host, workbench } = this.headless;
    this.calm();
    if (command.sample === undefined) await openSmall(this.headless);
    else {
      const name = `${command.sample}.xlsx`;
      await workbench.open(await readFile(`assets/samples/${name}`), name);
    }
    const noted = <T extends object>(target: T, methods: readonly string[]) =>
      noting(target, methods, (given) => {
        const { requests } = workbench.traffic();
        this.#writes.push({ request: requests - 1, actions: host.lastActions, given });
      });
    const scene: Scene = {
      headless: this.headless,
      workbook: noted<Workbook>(new ExcelWorkbook(timers), ["apply", "enterFormulas"]),
      drafts: noted(new ExcelDrafts(timers), ["save"]),
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
  content(): Promise<Content> {
    return contentOf(this.headless);
  }

  /** Lets time pass whenever Excel has nothing to say, until the work ends. */
  async wait<T>(work: Promise<T>, timers: ManualTimers): Promise<T> {
    const { workbench } = this.headless;
    const command = { works: true };
    const works = () => command.works;
    const end = () => {
      command.works = false;
    };
    work.then(end, end);
    while (works()) {
      await workbench.idle();
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
    const show = await this.begin(command);
    const before = await this.content();
    const run = await show();
    this.headless.workbench.resetTraffic();
    this.#writes = [];
    const outcome = await run();
    if (!outcome?.ok || outcome.value === "changed") throw new Error(JSON.stringify(outcome));
    const [first] = this.#writes;
    if (!first) throw new Error("Nothing was written.");
    const after = await this.content();
    if (differing(before, after).length === 0) throw new Error("Nothing has changed.");
    const { request: writing, actions } = first;
    const whole = new Set(this.#writes.flatMap(({ given }) => wholeSheets(given)));
    const renewsFigure = command.renewsFigure === true;
    return { before, after, writing, actions, renewsFigure, whole };
  }
}

/** Of a plan, the sheets that come, go or are emptied. */
function wholeSheets(given: unknown): readonly string[] {
  if (typeof given !== "object" || given === null || !("steps" in given)) return [];
  return (given as WritePlan).steps.flatMap((step) =>
    step.kind === "own-sheet" || step.kind === "remove-sheet" ? [step.sheet] : [],
  );
}

/** The same object, which tells when one of these methods has answered. */
function noting<T extends object>(
  target: T,
  methods: readonly string[],
  tell: (given: unknown) => void,
): T {
  return new Proxy(target, {
    get: (_, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const method = value.bind(target) as (...given: unknown[]) => Promise<unknown>;
      if (!methods.includes(String(name))) return method;
      return async (...given: unknown[]) => {
        const answer = await method(...given);
        tell(given[0]);
        return answer;
      };
    },
  });
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
