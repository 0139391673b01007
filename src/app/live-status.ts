import { formatCell, parseCell, type CellAddress } from "../core/sheet/address";
import type { KpiWorkbook } from "./kpi-workbook";
import type { LiveCells, LiveView } from "./live-view";
import { statusAnswers } from "./status-answers";
import type { StatusCalls } from "./status-calls";
import { findArgumentCells, findStatusCells, outdated, type StatusAnswers } from "./status-cells";

/** What a cell shows to which the answer came too late: it was given, and Excel no longer took it. */
const unanswered = "#N/A";

/** What a cell was given that got no answer: no status is called that, so the next view marks it. */
const refused = "";

/**
 * Answers `=KPI.STATUS()`. The cell has no arguments, so Excel cannot know when to calculate it:
 * it follows the live view, and cells whose answer has changed are marked.
 */
export class LiveStatus implements LiveCells {
  readonly #live: LiveView;
  /** Told of every cell that asks. */
  readonly #calls: StatusCalls;
  /** The last answer of each cell, by its address. */
  #given = new Map<string, string>();
  /** Does any cell call `STATUS()`? Unknown until a view tells: Excel opens a workbook with its last answers. */
  #hasCells: boolean | null = null;
  #last: { readonly view: KpiWorkbook; readonly answers: StatusAnswers } | null = null;

  constructor(live: LiveView, calls: StatusCalls) {
    this.#live = live;
    this.#calls = calls;
    live.follow(this);
  }

  /**
   * What `KPI.STATUS()` shows in the cell with this address (`'KPI①'!F6`).
   * Rejects when Excel refuses to be read; never stays open.
   */
  resolve(asking: string): Promise<string> {
    const at = parseCell(asking);
    if (!at) return Promise.reject(new Error(asking));
    this.#calls.note(at);
    const address = formatCell(at);
    const answered = this.#live.answer(at.sheet, (view) => {
      const text = this.#answersBy(view)(at);
      this.#given.set(address, text);
      return text;
    });
    return answered.catch((reason: unknown) => {
      this.#given.set(address, refused);
      throw reason;
    });
  }

  show(view: KpiWorkbook): void {
    this.#hasCells = findStatusCells(view.snapshot).length > 0;
  }

  mayExist(): boolean {
    return this.#hasCells !== false || this.#given.size > 0;
  }

  /** Cells that vanished are forgotten: rows move, formulas go. */
  outdated(view: KpiWorkbook): readonly CellAddress[] {
    const cells = findStatusCells(view.snapshot);
    // A cell with arguments may have asked before anything told that its formula has some.
    const asked = findArgumentCells(view.snapshot).filter(({ at }) =>
      this.#given.has(formatCell(at)),
    );
    const late = new Set(
      [...cells, ...asked]
        .filter(({ shown }) => shown === unanswered)
        .map(({ at }) => formatCell(at)),
    );
    const before = new Map([...this.#given].filter(([address]) => !late.has(address)));
    const there = new Set(cells.map(({ at }) => formatCell(at)));
    this.#given = new Map([...before].filter(([address]) => there.has(address)));
    return outdated([...cells, ...asked], this.#answersBy(view), before).map(({ at }) => at);
  }

  #answersBy(view: KpiWorkbook): StatusAnswers {
    if (this.#last?.view !== view) this.#last = { view, answers: statusAnswers(view) };
    return this.#last.answers;
  }
}
