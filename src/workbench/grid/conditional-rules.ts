import { conditionOf, lookOf, toUniver, type KeptConfig } from "./conditional-config";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Rectangle } from "../../core/sheet/address";
import type { ConditionalRule, RuleCondition } from "./conditional-rule";
import { shifted, type Shift } from "./line-shift";
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

  /** Rows or columns have come or gone: the rules go along with their cells. */
  shift(shift: Shift): void {
    for (const rule of this.list(shift.sheetId)) {
      const rectangles = rule.rectangles.flatMap((block) => shifted(block, shift) ?? []);
      if (rectangles.length === 0) this.remove(shift.sheetId, rule.id);
      else if (JSON.stringify(rectangles) !== JSON.stringify(rule.rectangles)) {
        const [from, to] = [rule.rectangles[0], rectangles[0]];
        const condition = from && to ? this.#moved(rule.condition, from, to) : rule.condition;
        this.change(shift.sheetId, { ...rule, rectangles, condition });
      }
    }
  }

  /** Formulas count from the first cell of a rule. */
  #moved(condition: RuleCondition, from: Rectangle, to: Rectangle): RuleCondition {
    const lexer = this.#book.injector.get(LexerTreeBuilder);
    const move = (formula: string): string =>
      lexer.moveFormulaRefOffset(formula, to.left - from.left, to.top - from.top);
    if (condition.type === "Custom") return { ...condition, formula: move(condition.formula) };
    if (condition.type !== "CellValue" || !condition.rule) return condition;
    const { formula1, formula2 } = condition.rule;
    const second = formula2 === undefined ? {} : { formula2: move(formula2) };
    return { ...condition, rule: { ...condition.rule, formula1: move(formula1), ...second } };
  }

  remove(sheetId: string, id: string): void {
    this.#book.sheet(sheetId)?.deleteConditionalFormattingRule(id);
  }
}
