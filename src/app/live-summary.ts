import type { Language } from "../core/messages/language";
import { paragraphsOf } from "../core/report/paragraphs";
import { readingOf, type UnknownScope } from "../core/report/scope";
import { summarize } from "../core/report/summary";
import { ok, type Result } from "../core/result";
import { outputLanguage } from "../core/settings/settings";
import { formatCell, parseCell, type CellAddress } from "../core/sheet/address";
import type { KpiWorkbook } from "./kpi-workbook";
import type { LiveCells, LiveView } from "./live-view";
import { workbookReport } from "./logic-model/workbook-report";
import { findSummaryCells } from "./summary-cells";

/** The paragraphs of a summary, or why there is none. */
type SummaryAnswer = Result<readonly string[], UnknownScope>;

/** What a cell was told last, and what about. */
interface Given {
  readonly scope: string | null;
  readonly answer: string;
}

/**
 * Answers `=KPI.SUMMARY()`. What it sums up is no argument of it, so Excel cannot know when to
 * calculate it: it follows the live view, and cells whose summary has changed are marked.
 */
export class LiveSummary implements LiveCells {
  readonly #live: LiveView;
  readonly #language: Language;
  /** By the address of the cell. */
  #given = new Map<string, Given>();
  /** Unknown until a view tells: Excel opens a workbook with its last answers. */
  #hasCells: boolean | null = null;

  constructor(live: LiveView, language: Language) {
    this.#live = live;
    this.#language = language;
    live.follow(this);
  }

  /**
   * What `KPI.SUMMARY(scope)` shows in the cell with this address; a scope of `null` is everything.
   * Rejects when Excel refuses to be read; never stays open.
   */
  resolve(address: string, scope: string | null): Promise<SummaryAnswer> {
    const at = parseCell(address);
    if (!at) return Promise.reject(new Error(address));
    const answered = this.#live.answer(at.sheet, (view) => {
      const answer = this.#answer(view, scope);
      this.#given.set(formatCell(at), { scope, answer: JSON.stringify(answer) });
      return answer;
    });
    return answered.catch((reason: unknown) => {
      // Nothing reads like this: the next view marks the cell, so that it asks again.
      this.#given.set(formatCell(at), { scope, answer: "" });
      throw reason;
    });
  }

  show(view: KpiWorkbook): void {
    this.#hasCells = findSummaryCells(view.snapshot).length > 0;
  }

  mayExist(): boolean {
    return this.#hasCells !== false || this.#given.size > 0;
  }

  /** Cells that were never asked about here (a row moved, a workbook opened) are told anew too. */
  outdated(view: KpiWorkbook): readonly CellAddress[] {
    const cells = findSummaryCells(view.snapshot);
    const there = new Set(cells.map(formatCell));
    this.#given = new Map([...this.#given].filter(([address]) => there.has(address)));
    const answers = new Map<string | null, string>();
    const now = (scope: string | null) => {
      const known = answers.get(scope) ?? JSON.stringify(this.#answer(view, scope));
      answers.set(scope, known);
      return known;
    };
    return cells.filter((cell) => {
      const given = this.#given.get(formatCell(cell));
      return given?.answer !== now(given?.scope ?? null);
    });
  }

  #answer(view: KpiWorkbook, scope: string | null): SummaryAnswer {
    const language = outputLanguage(view.settings, this.#language);
    if (scope === null) return ok(paragraphsOf(workbookReport(view, language)));
    const writing = { language, style: view.settings.prose };
    const part = readingOf(view.reading, scope);
    if (!part.ok) return part;
    return ok(paragraphsOf(summarize(part.value, view.verdicts, writing)));
  }
}
