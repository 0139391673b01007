import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { formatPosition, type Rectangle } from "../../core/sheet/address";
import { colorOf } from "./color";
import type { CellValueRule, ConditionalRule, RuleCondition, RuleLook } from "./conditional-rule";
import { toRange } from "./open-book";

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
export type KeptConfig = IConditionalFormattingRuleConfig & { excel?: RuleCondition };

/** Univer's form of a rule. */
export function toUniver(rule: ConditionalRule): IConditionFormattingRule {
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

/**
 * Of a rule whose condition is still to come: no cell holds this character. A formula would do as
 * well, but Univer calculates it for ever after, even when the rule has got another condition.
 */
const never = { subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: "\0" };

function configOf(condition: RuleCondition, first: Rectangle | undefined): object {
  const byFormula = (formula: string): object => ({
    subType: CFSubRuleType.formula,
    value: formula,
  });
  switch (condition.type) {
    case "CellValue":
      return condition.rule && first ? cellValueConfig(condition.rule, first) : never;
    case "ContainsText": {
      const { rule } = condition;
      if (!rule) return never;
      const operator = textOperators[rule.operator];
      return { subType: CFSubRuleType.text, operator, value: rule.text };
    }
    case "Custom":
      return condition.formula === "" ? never : byFormula(condition.formula);
    case "ColorScale":
    case "DataBar":
    case "IconSet":
    case "TopBottom":
    case "PresetCriteria":
      return {};
  }
}

function cellValueConfig(
  { formula1, formula2, operator }: CellValueRule,
  first: Rectangle,
): object {
  const comparison = comparisons[operator];
  if (!comparison) return never;
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
export function conditionOf(rule: IConditionalFormattingRuleConfig): RuleCondition {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return { type: "ColorScale" };
    case CFRuleType.dataBar:
      return { type: "DataBar" };
    case CFRuleType.iconSet:
      return { type: "IconSet" };
    case CFRuleType.highlightCell:
      return conditionOfHighlight(rule);
  }
}

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;

function conditionOfHighlight(rule: Highlight): RuleCondition {
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: "Custom", formula: rule.value };
    case CFSubRuleType.rank:
      return { type: "TopBottom" };
    case CFSubRuleType.number:
      return cellValueCondition(rule.operator, [rule.value].flat());
    case CFSubRuleType.text: {
      const operator = keyFor(textOperators, (code) => code === rule.operator);
      if (operator === null) return { type: "PresetCriteria" };
      return { type: "ContainsText", rule: { operator, text: rule.value ?? "" } };
    }
    case CFSubRuleType.average:
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
    case CFSubRuleType.timePeriod:
      return { type: "PresetCriteria" };
  }
}

function cellValueCondition(
  code: CFNumberOperator,
  values: readonly (number | undefined)[],
): RuleCondition {
  const operator = keyFor(comparisons, (comparison) => comparison.code === code);
  const [formula1, formula2] = values;
  if (operator === null || formula1 === undefined) return { type: "PresetCriteria" };
  const second = formula2 === undefined ? {} : { formula2: String(formula2) };
  return { type: "CellValue", rule: { formula1: String(formula1), operator, ...second } };
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

/** What a rule of Univer changes. */
export function lookOf({ bg, cl, bl, it, ul, st }: IStyleBase): RuleLook {
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
