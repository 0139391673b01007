import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { formatPosition, type Rectangle } from "../../core/sheet/address";
import { colorOf } from "./color";
import { fromRange, toRange, type OpenBook } from "./open-book";

/** When a rule applies, in Excel's words; a `null` condition has not been set yet. */
export type RuleCondition =
  | { readonly type: "CellValue"; readonly rule: CellValueRule | null }
  | { readonly type: "ContainsText"; readonly rule: TextRule | null }
  | { readonly type: "Custom"; readonly formula: string }
  /** A rule that came with the file: kept and shown, but its condition cannot be read. */
  | { readonly type: "ColorScale" | "DataBar" | "IconSet" | "TopBottom" | "PresetCriteria" };

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** What a rule changes; what is absent stays as the cell has it. */
export interface RuleLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ConditionalRule {
  readonly id: string;
  readonly rectangles: readonly Rectangle[];
  readonly stopIfTrue: boolean;
  readonly condition: RuleCondition;
  readonly look: RuleLook;
}

/** Excel's words for comparisons; Univer's, and the sign that a formula writes. */
export const comparisons: Readonly<Record<string, { code: CFNumberOperator; sign: string }>> = {
  Between: { code: CFNumberOperator.between, sign: "" },
  NotBetween: { code: CFNumberOperator.notBetween, sign: "" },
  EqualTo: { code: CFNumberOperator.equal, sign: "=" },
  NotEqualTo: { code: CFNumberOperator.notEqual, sign: "<>" },
  GreaterThan: { code: CFNumberOperator.greaterThan, sign: ">" },
  LessThan: { code: CFNumberOperator.lessThan, sign: "<" },
  GreaterThanOrEqual: { code: CFNumberOperator.greaterThanOrEqual, sign: ">=" },
  LessThanOrEqual: { code: CFNumberOperator.lessThanOrEqual, sign: "<=" },
};

/** Excel's words for text conditions. */
export const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** Univer's rule, with Excel's own description beside it so that it is read back as it was written. */
type KeptConfig = IConditionalFormattingRuleConfig & { excel?: RuleCondition };

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

function toUniver(rule: ConditionalRule): IConditionFormattingRule {
  const { id, rectangles, stopIfTrue, condition, look } = rule;
  const config = {
    type: CFRuleType.highlightCell,
    style: styleOf(look),
    ...configOf(condition, rectangles[0]),
    excel: condition,
  };
  return {
    cfId: id,
    ranges: rectangles.map(toRange),
    stopIfTrue,
    rule: config as unknown as IConditionalFormattingRuleConfig,
  };
}

function configOf(condition: RuleCondition, first: Rectangle | undefined): object {
  const byFormula = (formula: string): object => ({
    subType: CFSubRuleType.formula,
    value: formula,
  });
  switch (condition.type) {
    case "CellValue":
      return condition.rule && first ? cellValueConfig(condition.rule, first) : byFormula("=FALSE");
    case "ContainsText": {
      const { rule } = condition;
      if (!rule) return byFormula("=FALSE");
      const operator = textOperators[rule.operator];
      return { subType: CFSubRuleType.text, operator, value: rule.text };
    }
    case "Custom":
      return byFormula(condition.formula || "=FALSE");
    default:
      return {};
  }
}

function cellValueConfig(
  { formula1, formula2, operator }: CellValueRule,
  first: Rectangle,
): object {
  const comparison = comparisons[operator];
  if (!comparison) return { subType: CFSubRuleType.formula, value: "=FALSE" };
  const range = operator === "Between" || operator === "NotBetween";
  const numbers = [formula1, ...(range ? [formula2 ?? ""] : [])].map(asNumber);
  if (numbers.every((number) => number !== null)) {
    const value = range ? numbers : numbers[0];
    return { subType: CFSubRuleType.number, operator: comparison.code, value };
  }
  // Univer compares with plain numbers only; anything else becomes a formula about the first cell.
  const cell = formatPosition({ row: first.top, column: first.left });
  const [low, high] = [formula1, formula2 ?? ""].map((text) => text.replace(/^=/, ""));
  const between = `AND(${cell}>=(${low ?? ""}),${cell}<=(${high ?? ""}))`;
  const formula = range
    ? operator === "Between"
      ? between
      : `NOT(${between})`
    : `${cell}${comparison.sign}(${low ?? ""})`;
  return { subType: CFSubRuleType.formula, value: `=${formula}` };
}

function asNumber(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** For rules that came with the file. */
function conditionOf(rule: IConditionalFormattingRuleConfig): RuleCondition {
  if (rule.type === CFRuleType.colorScale) return { type: "ColorScale" };
  if (rule.type === CFRuleType.dataBar) return { type: "DataBar" };
  if (rule.type === CFRuleType.iconSet) return { type: "IconSet" };
  if (!("subType" in rule)) return { type: "PresetCriteria" };
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: "Custom", formula: rule.value };
    case CFSubRuleType.rank:
      return { type: "TopBottom" };
    case CFSubRuleType.number: {
      const [formula1, formula2] = [rule.value].flat().map(String);
      const operator = keyFor(comparisons, ({ code }) => code === rule.operator);
      if (operator === null || formula1 === undefined) return { type: "PresetCriteria" };
      return {
        type: "CellValue",
        rule: { formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) },
      };
    }
    case CFSubRuleType.text: {
      const operator = keyFor(textOperators, (code) => code === rule.operator);
      if (operator === null) return { type: "PresetCriteria" };
      return { type: "ContainsText", rule: { operator, text: rule.value ?? "" } };
    }
    default:
      return { type: "PresetCriteria" };
  }
}

function keyFor<T>(
  table: Readonly<Record<string, T>>,
  holds: (value: T) => boolean,
): string | null {
  return Object.entries(table).find(([, value]) => holds(value))?.[0] ?? null;
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function styleOf({ fill, color, bold, italic, underline, strikethrough }: RuleLook): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
  };
}

function lookOf({ bg, cl, bl, it, ul, st }: IStyleBase): RuleLook {
  const fill = colorOf(bg);
  const color = colorOf(cl);
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(bl === undefined ? {} : { bold: bl === BooleanNumber.TRUE }),
    ...(it === undefined ? {} : { italic: it === BooleanNumber.TRUE }),
    ...(ul === undefined ? {} : { underline: ul.s === BooleanNumber.TRUE }),
    ...(st === undefined ? {} : { strikethrough: st.s === BooleanNumber.TRUE }),
  };
}
