import { conditionOf, lookOf, toUniver, type KeptConfig } from "./conditional-config";
import type { ConditionalRule } from "./conditional-rule";
import { fromRange, type OpenBook } from "./open-book";

export type { ConditionalRule } from "./conditional-rule";

/** The conditional formats of the sheets: displayed by Univer, read and written in Excel's words. */
export class ConditionalRules {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** The first one has the highest priority. */
  list(sheetId: string): ConditionalRule[] {
    const rules = this.#book.sheet(sheetId)?.getConditionalFormattingRules() ?? [];
    return rules.map(({ cfId, ranges, stopIfTrue, rule }) => ({
      id: cfId,
      rectangles: ranges.map(fromRange),
      stopIfTrue,
      condition: (rule as KeptConfig).excel ?? conditionOf(rule),
      look: "style" in rule ? lookOf(rule.style) : {},
    }));
  }

  find(sheetId: string, id: string): ConditionalRule | null {
    return this.list(sheetId).find((rule) => rule.id === id) ?? null;
  }

  /** With the highest priority, as in Excel. */
  add(sheetId: string, rule: ConditionalRule): void {
    this.#book.sheet(sheetId)?.addConditionalFormattingRule(toUniver(rule));
  }

  change(sheetId: string, rule: ConditionalRule): void {
    this.#book.sheet(sheetId)?.setConditionalFormattingRule(rule.id, toUniver(rule));
  }

  remove(sheetId: string, id: string): void {
    this.#book.sheet(sheetId)?.deleteConditionalFormattingRule(id);
  }
}
