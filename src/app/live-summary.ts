import type { Language } from "../core/messages/language";
import { paragraphsOf } from "../core/report/paragraphs";
import { readingOf, type UnknownScope } from "../core/report/scope";
import { summarize } from "../core/report/summary";
import { ok, type Result } from "../core/result";
import { outputLanguage } from "../core/settings/settings";
import { parseCell, type CellAddress } from "../core/sheet/address";
import { GivenAnswers, type Given } from "./given-answers";
import type { KpiWorkbook } from "./kpi-workbook";
import type { LiveCells, LiveView } from "./live-view";
import { workbookReport } from "./logic-model/workbook-report";
import { findSummaryCells } from "./summary-cells";

/** The paragraphs of a summary, or why there is none. */
type SummaryAnswer = Result<readonly string[], UnknownScope>;

/** What a cell was told, and what about. */
interface Told extends Given {
  readonly scope: string | null;
}

/**
 * Answers `=KPI.SUMMARY()`. What it sums up is no argument of it, so Excel cannot know when to
 * calculate it: it follows the live view, and cells whose summary has changed are marked.
 */
export class LiveSummary implements LiveCells {
  readonly #language: Language;
  readonly #given: GivenAnswers<Told>;
  /** Unknown until a view tells: Excel opens a workbook with its last answers. */
  #hasCells: boolean | null = null;

  constructor(live: LiveView, language: Language) {
    this.#language = language;
    this.#given = new GivenAnswers(live, { scope: null, answer: "" });
    live.follow(this);
  }

  /**
   * What `KPI.SUMMARY(scope)` shows in the cell with this address; a scope of `null` is everything.
   * Rejects when Excel refuses to be read; never stays open.
   */
  async resolve(address: string, scope: string | null): Promise<SummaryAnswer> {
    const at = parseCell(address);
    if (!at) throw new Error(address);
    const { said } = await this.#given.give(at, (view) => {
      const said = this.#answer(view, scope);
      return { scope, said, answer: JSON.stringify(said), isRefusal: !said.ok };
    });
    return said;
  }

  show(view: KpiWorkbook): void {
    this.#hasCells = findSummaryCells(view.snapshot).length > 0;
  }

  mayExist(): boolean {
    return this.#hasCells !== false || this.#given.some;
  }

  /** Cells that were never asked about here (a row moved, a workbook opened) are told anew too. */
  outdated(view: KpiWorkbook): readonly CellAddress[] {
    const cells = findSummaryCells(view.snapshot);
    this.#given.keep(cells);
    const answers = new Map<string | null, string>();
    const now = (scope: string | null) => {
      const known = answers.get(scope) ?? JSON.stringify(this.#answer(view, scope));
      answers.set(scope, known);
      return known;
    };
    const old = cells.filter((cell) => {
      const told = this.#given.of(cell);
      return told?.answer !== now(told?.scope ?? null);
    });
    return old.map(({ at }) => at);
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
