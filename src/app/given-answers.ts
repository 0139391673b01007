import { formatCell, type CellAddress } from "../core/sheet/address";
import type { FunctionCell } from "./function-cells";
import type { KpiWorkbook } from "./kpi-workbook";
import type { LiveView } from "./live-view";

/** What a cell shows to which the answer came too late: it was given, and Excel no longer took it. */
const unanswered = "#N/A";

/** What a cell was told. */
export interface Given {
  readonly answer: string;
  /** Is the answer that there is none? Then the cell shows the same as where it came too late. */
  readonly isRefusal?: boolean;
}

/** What the cells of one live function were told last, by their addresses. */
export class GivenAnswers<Told extends Given = Given> {
  readonly #live: LiveView;
  /** What a cell was told that got no answer: no answer reads like this, so the next view marks it. */
  readonly #nothing: Told;
  #given = new Map<string, Told>();

  constructor(live: LiveView, nothing: Told) {
    this.#live = live;
    this.#nothing = nothing;
  }

  /** Has any cell asked that is still there? */
  get some(): boolean {
    return this.#given.size > 0;
  }

  has(at: CellAddress): boolean {
    return this.#given.has(formatCell(at));
  }

  /** Answers a cell by the live view. Rejects when Excel refuses to be read; never stays open. */
  give<Answer extends Told>(
    at: CellAddress,
    answer: (view: KpiWorkbook) => Answer,
  ): Promise<Answer> {
    const address = formatCell(at);
    const given = this.#live.answer(at.sheet, (view) => {
      const told = answer(view);
      this.#given.set(address, told);
      return told;
    });
    return given.catch((reason: unknown) => {
      this.#given.set(address, this.#nothing);
      throw reason;
    });
  }

  /** What a cell was told, if Excel has taken it; Excel may not show it yet. */
  of({ at, value }: FunctionCell): Told | undefined {
    const told = this.#given.get(formatCell(at));
    return value === unanswered && !told?.isRefusal ? undefined : told;
  }

  /** Forgets all others: rows move, formulas go. */
  keep(cells: readonly FunctionCell[]): void {
    const there = new Set(cells.map(({ at }) => formatCell(at)));
    this.#given = new Map([...this.#given].filter(([address]) => there.has(address)));
  }
}
