import { parseCell, type CellAddress } from "../core/sheet/address";
import { GivenAnswers } from "./given-answers";
import type { KpiWorkbook } from "./kpi-workbook";
import type { LiveCells, LiveView } from "./live-view";
import { statusAnswers } from "./status-answers";
import type { StatusCalls } from "./status-calls";
import { findArgumentCells, findStatusCells, outdated, type StatusAnswers } from "./status-cells";

/**
 * Answers `=KPI.STATUS()`. The cell has no arguments, so Excel cannot know when to calculate it:
 * it follows the live view, and cells whose answer has changed are marked.
 */
export class LiveStatus implements LiveCells {
  /** Told of every cell that asks. */
  readonly #calls: StatusCalls;
  readonly #given: GivenAnswers;
  /** Does any cell call `STATUS()`? Unknown until a view tells: Excel opens a workbook with its last answers. */
  #hasCells: boolean | null = null;
  #last: { readonly view: KpiWorkbook; readonly answers: StatusAnswers } | null = null;

  constructor(live: LiveView, calls: StatusCalls) {
    this.#calls = calls;
    this.#given = new GivenAnswers(live, { answer: "" });
    live.follow(this);
  }

  /**
   * What `KPI.STATUS()` shows in the cell with this address (`'KPI①'!F6`).
   * Rejects when Excel refuses to be read; never stays open.
   */
  async resolve(asking: string): Promise<string> {
    const at = parseCell(asking);
    if (!at) throw new Error(asking);
    this.#calls.note(at);
    const given = await this.#given.give(at, (view) => ({ answer: this.#answersBy(view)(at) }));
    return given.answer;
  }

  show(view: KpiWorkbook): void {
    this.#hasCells = findStatusCells(view.snapshot).length > 0;
  }

  mayExist(): boolean {
    return this.#hasCells !== false || this.#given.some;
  }

  /** Cells that vanished are forgotten: rows move, formulas go. */
  outdated(view: KpiWorkbook): readonly CellAddress[] {
    const cells = findStatusCells(view.snapshot);
    // A cell with arguments may have asked before anything told that its formula has some.
    const asked = findArgumentCells(view.snapshot).filter(({ at }) => this.#given.has(at));
    const old = outdated(
      [...cells, ...asked],
      this.#answersBy(view),
      (cell) => this.#given.of(cell)?.answer,
    );
    this.#given.keep(cells);
    return old.map(({ at }) => at);
  }

  #answersBy(view: KpiWorkbook): StatusAnswers {
    if (this.#last?.view !== view) this.#last = { view, answers: statusAnswers(view) };
    return this.#last.answers;
  }
}
