import { formatCell, parseAddress, type CellAddress } from "../core/sheet/address";
import { unattended } from "./attention";
import type { HostError, HostErrorKind } from "./host-error";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Watched } from "./observable";
import type { Timers, Workbook } from "./ports";
import { readKpis } from "./read-kpis";
import { statusAnswers } from "./status-answers";
import type { StatusCalls } from "./status-calls";
import { findArgumentCells, findStatusCells, outdated, type StatusAnswers } from "./status-cells";

/** Milliseconds in which the cells of one calculation gather, to be answered by one read. */
const gathering = 30;
/** Milliseconds without a change before the workbook is read again. */
const quiet = 300;
/** Milliseconds before each further try while Excel is busy or a cell is being typed in. */
const retries = [500, 1_000, 2_000, 4_000] as const;
const lastRetry = 10_000;
/** What passes by itself. */
const passing: ReadonlySet<HostErrorKind> = new Set(["cell-edit-mode", "busy"]);

interface LiveStatusSetting {
  readonly workbook: Workbook;
  readonly timers: Timers;
  /** Told of every cell that asks. */
  readonly calls: StatusCalls;
  /** Shared with the pane: whoever read last, all show the same. */
  readonly view: Watched<KpiWorkbook | null>;
}

/** A cell that waits for its answer. */
interface Waiting {
  readonly at: CellAddress;
  readonly answer: (text: string) => void;
  readonly refuse: (reason: Error) => void;
}

/**
 * Answers `=KPI.STATUS()`. The cell has no arguments, so Excel cannot know when to calculate it:
 * we listen to the workbook and mark those cells whose answer has changed.
 */
export class LiveStatus {
  readonly #setting: LiveStatusSetting;
  /** The last answer of each cell, by its address. */
  #given = new Map<string, string>();
  #waiting: Waiting[] = [];
  /** Does any cell call `STATUS()`? Unknown until a view tells: Excel opens a workbook with its last answers. */
  #hasCells: boolean | null = null;
  #answers: StatusAnswers | null = null;
  /** Changes of the workbook so far, and how many of them the view knows: else it is stale. */
  #changes = 0;
  #known = 0;
  #reading = false;
  #failures = 0;
  #timer: (() => void) | null = null;

  constructor(setting: LiveStatusSetting) {
    this.#setting = setting;
    setting.view.subscribe(() => {
      if (!this.#reading) this.#known = this.#changes;
      this.#show(setting.view.get());
    });
  }

  /** Begins to follow the workbook. Until that succeeds, cells are answered all the same. */
  async start(attempt = 0): Promise<void> {
    const listening = await this.#setting.workbook.onChanged(() => {
      this.#noteChange();
    });
    if (listening.ok || !passing.has(listening.error.kind)) return;
    this.#setting.timers.after(retries[attempt] ?? lastRetry, () => void this.start(attempt + 1));
  }

  /** Reads again once the workbook is quiet; not at all while no cell shows a status. */
  #noteChange(): void {
    this.#changes += 1;
    // Cells that wait have a read coming: a stream of changes must not put it off for ever.
    const shows = this.#hasCells !== false || this.#given.size > 0;
    if (shows && this.#waiting.length === 0) this.#readIn(quiet);
  }

  /**
   * What `KPI.STATUS()` shows in the cell with this address (`'KPI①'!F6`).
   * Rejects when Excel refuses to be read; never stays open.
   */
  resolve(address: string): Promise<string> {
    const parsed = parseAddress(address);
    const sheet = parsed.ok ? parsed.value.sheet : null;
    if (!parsed.ok || sheet === null) return Promise.reject(new Error(address));
    const { top, left } = parsed.value.rectangle;
    const at = { sheet, row: top, column: left };
    this.#setting.calls.note(at);
    if (this.#answers && this.#isKnown(sheet)) {
      return Promise.resolve(this.#give(at, this.#answers));
    }
    return new Promise((answer, refuse) => {
      this.#waiting.push({ at, answer, refuse });
      if (this.#waiting.length === 1) this.#readIn(gathering);
    });
  }

  /** Is the view of now, and the sheet in it? Nobody tells when a sheet gets another name. */
  #isKnown(sheet: string): boolean {
    const sheets = this.#setting.view.get()?.snapshot.sheets ?? [];
    return this.#known === this.#changes && sheets.some(({ name }) => name === sheet);
  }

  #give(at: CellAddress, answers: StatusAnswers): string {
    const text = answers(at);
    this.#given.set(formatCell(at), text);
    return text;
  }

  /** A view has come, from here or from the pane: who waits is answered from it. */
  #show(view: KpiWorkbook | null): void {
    this.#answers = view && statusAnswers(view);
    if (!view || !this.#answers) return;
    this.#hasCells = findStatusCells(view.snapshot).length > 0;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { at, answer } of waiting) answer(this.#give(at, this.#answers));
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

  /** The cells to calculate again. Cells that vanished are forgotten: rows move, formulas go. */
  #outdated(view: KpiWorkbook): readonly CellAddress[] {
    const cells = findStatusCells(view.snapshot);
    // A cell with arguments may have asked before anything told that its formula has some.
    const asked = findArgumentCells(view.snapshot).filter(({ at }) =>
      this.#given.has(formatCell(at)),
    );
    const before = this.#given;
    const there = new Set(cells.map(({ at }) => formatCell(at)));
    this.#given = new Map([...before].filter(([address]) => there.has(address)));
    const wrong = this.#answers ? outdated([...cells, ...asked], this.#answers, before) : [];
    return wrong.map(({ at }) => at);
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
