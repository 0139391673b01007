import type { Rectangle } from "../../core/sheet/address";

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
