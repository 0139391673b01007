import { comparisons, textOperators } from "../../grid/conditional-config";
import type { ConditionalRule, RuleCondition } from "../../grid/conditional-rule";
import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue, oneOf, textValue } from "./arguments";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { assertEditable } from "./editing";
import type { Model } from "./model";

/** `Excel.ConditionalFormat` */
export class ConditionalFormat extends HostObject {
  readonly $type = "ConditionalFormat";
  readonly #model: Model;
  readonly #sheetId: string;
  readonly #ruleId: string;

  constructor(model: Model, sheetId: string, ruleId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#ruleId = ruleId;
  }

  override get $id(): string {
    return this.#ruleId;
  }
  override get $scalars(): readonly string[] {
    return ["id", "priority", "stopIfTrue", "type"];
  }

  get id(): string {
    return this.#ruleId;
  }
  get type(): string {
    return this.$rule.condition.type;
  }
  /** 0 is looked at first. */
  get priority(): number {
    const rules = this.#model.parts.rules.list(this.#sheetId);
    return rules.findIndex(({ id }) => id === this.#ruleId);
  }
  get stopIfTrue(): boolean {
    return this.$rule.stopIfTrue;
  }
  set stopIfTrue(stop: unknown) {
    this.$change({ stopIfTrue: flagValue(stop) });
  }

  get cellValue(): HostObject {
    return existing(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): HostObject | null {
    return this.type === "CellValue" ? new CellValueFormat(this) : null;
  }
  get textComparison(): HostObject {
    return existing(this.textComparisonOrNullObject);
  }
  get textComparisonOrNullObject(): HostObject | null {
    return this.type === "ContainsText" ? new TextFormat(this) : null;
  }
  get custom(): HostObject {
    return existing(this.customOrNullObject);
  }
  get customOrNullObject(): HostObject | null {
    return this.type === "Custom" ? new CustomFormat(this) : null;
  }

  getRange(): HostObject {
    return existing(this.getRangeOrNullObject());
  }
  /** Null when the format applies to several blocks. */
  getRangeOrNullObject(): HostObject | null {
    const [first, second] = this.$rule.rectangles;
    return first && !second ? this.#model.range(this.#sheetId, first) : null;
  }
  getRanges(): HostObject {
    return this.#model.areas(this.#sheetId, this.$rule.rectangles);
  }
  delete(): void {
    this.#assertEditable();
    this.#model.parts.rules.remove(this.#sheetId, this.#ruleId);
  }

  /** @throws HostError `ItemNotFound` when the format has been deleted. */
  get $rule(): ConditionalRule {
    const rule = this.#model.parts.rules.find(this.#sheetId, this.#ruleId);
    if (!rule) throw itemNotFound("the conditional format has been deleted");
    return rule;
  }
  $change(change: Partial<ConditionalRule>): void {
    this.#assertEditable();
    this.#model.parts.rules.change(this.#sheetId, { ...this.$rule, ...change });
  }
  #assertEditable(): void {
    assertEditable(this.#model, this.#sheetId, this.$rule.rectangles, "formatCells");
  }
}

/** What the three kinds share. */
abstract class ConditionFormat extends HostObject {
  protected readonly parent: ConditionalFormat;

  constructor(parent: ConditionalFormat) {
    super();
    this.parent = parent;
  }

  get format(): HostObject {
    return new ConditionalRangeFormat({
      read: () => this.parent.$rule.look,
      change: (change) => this.parent.$change({ look: { ...this.parent.$rule.look, ...change } }),
      replace: (look) => this.parent.$change({ look }),
    });
  }
  protected get condition(): RuleCondition {
    return this.parent.$rule.condition;
  }
}

/** `Excel.CellValueConditionalFormat` */
class CellValueFormat extends ConditionFormat {
  readonly $type = "CellValueConditionalFormat";

  override get $scalars(): readonly string[] {
    return ["rule"];
  }
  get rule(): object | null {
    return this.condition.type === "CellValue" ? this.condition.rule : null;
  }
  set rule(rule: unknown) {
    const { operator, formula1, formula2 } = record(rule);
    const name = oneOf(Object.keys(comparisons), operator);
    const pair = name === "Between" || name === "NotBetween";
    this.parent.$change({
      condition: {
        type: "CellValue",
        rule: {
          operator: name,
          formula1: formulaText(formula1),
          ...(pair ? { formula2: formulaText(formula2) } : {}),
        },
      },
    });
  }
}

/** `Excel.TextConditionalFormat` */
class TextFormat extends ConditionFormat {
  readonly $type = "TextConditionalFormat";

  override get $scalars(): readonly string[] {
    return ["rule"];
  }
  get rule(): object | null {
    return this.condition.type === "ContainsText" ? this.condition.rule : null;
  }
  set rule(rule: unknown) {
    const { operator, text } = record(rule);
    this.parent.$change({
      condition: {
        type: "ContainsText",
        rule: { operator: oneOf(Object.keys(textOperators), operator), text: textValue(text) },
      },
    });
  }
}

/** `Excel.CustomConditionalFormat` */
class CustomFormat extends ConditionFormat {
  readonly $type = "CustomConditionalFormat";

  get rule(): HostObject {
    return new FormulaRule(this.parent);
  }
}

/** `Excel.ConditionalFormatRule` */
class FormulaRule extends HostObject {
  readonly $type = "ConditionalFormatRule";
  readonly #parent: ConditionalFormat;

  constructor(parent: ConditionalFormat) {
    super();
    this.#parent = parent;
  }

  override get $scalars(): readonly string[] {
    return ["formula", "formulaLocal"];
  }
  get formula(): string {
    const { condition } = this.#parent.$rule;
    return condition.type === "Custom" ? condition.formula : "";
  }
  set formula(formula: unknown) {
    this.#parent.$change({ condition: { type: "Custom", formula: formulaText(formula) } });
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: unknown) {
    this.formula = formula;
  }
}

function formulaText(formula: unknown): string {
  if (typeof formula === "number") return `=${formula}`;
  const text = textValue(formula);
  if (text === "") throw invalidArgument(text);
  return text.startsWith("=") ? text : `=${text}`;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument(typeof value);
  return value as Record<string, unknown>;
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
