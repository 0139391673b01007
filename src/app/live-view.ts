import type { CellAddress } from "../core/sheet/address";
import { unattended } from "./attention";
import type { HostError, HostErrorKind } from "./host-error";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Watched } from "./observable";
import type { Timers, Workbook } from "./ports";
import { readKpis } from "./read-kpis";

/** Milliseconds in which the cells of one calculation gather, to be answered by one read. */
const gathering = 30;
/** Milliseconds without a change before the workbook is read again. */
const quiet = 300;
/** Milliseconds before each further try while Excel is busy or a cell is being typed in. */
const retries = [500, 1_000, 2_000, 4_000] as const;
const lastRetry = 10_000;
/** What passes by itself. */
const passing: ReadonlySet<HostErrorKind> = new Set(["cell-edit-mode", "busy"]);

interface LiveViewSetting {
  readonly workbook: Workbook;
  readonly timers: Timers;
  /** Shared with the pane: whoever read last, all show the same. */
  readonly view: Watched<KpiWorkbook | null>;
}

/** Cells whose function answers from the whole workbook, so that Excel cannot know when they are old. */
export interface LiveCells {
  /** A view has come. */
  readonly show: (view: KpiWorkbook) => void;
  /** May any such cell be in the workbook? Without one, changes are nobody's business. */
  readonly mayExist: () => boolean;
  /** Those that show another answer than they should by this view. */
  readonly outdated: (view: KpiWorkbook) => readonly CellAddress[];
}

/** A cell that waits for a view. */
interface Waiting {
  readonly answer: (view: KpiWorkbook) => void;
  readonly refuse: (reason: Error) => void;
}

/**
 * Keeps the view of the workbook as new as its cells need it: listens to changes, reads once for
 * all cells that wait, and marks the cells whose answers have become others.
 */
export class LiveView {
  readonly #setting: LiveViewSetting;
  readonly #followers: LiveCells[] = [];
  #waiting: Waiting[] = [];
  /** Changes of the workbook so far, and how many of them the view knows: else it is stale. */
  #changes = 0;
  #known = 0;
  #reading = false;
  #failures = 0;
  #timer: (() => void) | null = null;

  constructor(setting: LiveViewSetting) {
    this.#setting = setting;
    setting.view.subscribe(() => {
      if (!this.#reading) this.#known = this.#changes;
      this.#show(setting.view.get());
    });
  }

  /** Has these cells follow the workbook from now on. */
  follow(cells: LiveCells): void {
    this.#followers.push(cells);
  }

  /** Begins to listen to the workbook. Until that succeeds, cells are answered all the same. */
  async start(attempt = 0): Promise<void> {
    const listening = await this.#setting.workbook.onChanged(() => {
      this.#noteChange();
    });
    if (listening.ok || !passing.has(listening.error.kind)) return;
    this.#setting.timers.after(retries[attempt] ?? lastRetry, () => void this.start(attempt + 1));
  }

  /**
   * What a cell of this sheet shows by the view of now; by the next one where that is stale.
   * Rejects when Excel refuses to be read; never stays open.
   */
  answer<T>(sheet: string, show: (view: KpiWorkbook) => T): Promise<T> {
    const view = this.#setting.view.get();
    if (view && this.#isKnown(view, sheet)) return Promise.resolve(show(view));
    return new Promise((resolve, refuse) => {
      // Not a promise of the view: who is answered must be known before the outdated are looked for.
      const answer = (next: KpiWorkbook) => {
        resolve(show(next));
      };
      this.#waiting.push({ answer, refuse });
      if (this.#waiting.length === 1) this.#readIn(gathering);
    });
  }

  /** Is the view of now, and the sheet in it? Nobody tells when a sheet gets another name. */
  #isKnown({ snapshot }: KpiWorkbook, sheet: string): boolean {
    return this.#known === this.#changes && snapshot.sheets.some(({ name }) => name === sheet);
  }

  /** Reads again once the workbook is quiet; not at all while no cell shows an answer. */
  #noteChange(): void {
    this.#changes += 1;
    // Cells that wait have a read coming: a stream of changes must not put it off for ever.
    const shows = this.#followers.some((cells) => cells.mayExist());
    if (shows && this.#waiting.length === 0) this.#readIn(quiet);
  }

  /** A view has come, from here or from the pane: who waits is answered from it. */
  #show(view: KpiWorkbook | null): void {
    if (!view) return;
    for (const cells of this.#followers) cells.show(view);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { answer } of waiting) answer(view);
  }

  #readIn(milliseconds: number): void {
    if (this.#reading) return;
    this.#timer?.();
    this.#timer = this.#setting.timers.after(milliseconds, () => {
      this.#timer = null;
      this.#read().catch((thrown: unknown) => {
        // A mistake of ours in reading: the cells say so, instead of being busy for ever.
        this.#reading = false;
        this.#fail({ kind: "unknown", detail: String(thrown) });
      });
    });
  }

  async #read(): Promise<void> {
    const { workbook, timers, view } = this.#setting;
    this.#reading = true;
    const changes = this.#changes;
    const read = await readKpis(workbook, unattended(timers));
    if (read?.ok) {
      this.#known = changes;
      view.set(read.value);
    }
    this.#reading = false;
    if (!read) return;
    const done = read.ok ? await workbook.markDirty(this.#outdated(read.value)) : read;
    if (done.ok) {
      this.#failures = 0;
      if (this.#changes > changes) this.#readIn(quiet);
    } else {
      this.#fail(done.error);
    }
  }

  #outdated(view: KpiWorkbook): readonly CellAddress[] {
    return this.#followers.flatMap((cells) => cells.outdated(view));
  }

  #fail(error: HostError): void {
    this.#changes += 1;
    const delay = passing.has(error.kind) ? retries[this.#failures] : undefined;
    this.#failures += 1;
    if (delay !== undefined) {
      this.#readIn(delay);
      return;
    }
    this.#failures = 0;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { refuse } of waiting) refuse(new Error(error.detail));
  }
}
