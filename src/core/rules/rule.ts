import type { Indicator } from "../indicator/indicator";
import type { CellAddress } from "../sheet/address";
import type { KpiTable } from "../table/kpi-table";
import type { CheckedSheet } from "./checked-sheet";
import type { RuleView } from "./rule-view";

/** How grave a finding is: a number is wrong, probably wrong, or could be clearer. */
export type Severity = "error" | "warning" | "advice";

/** What a rule is about; rules are switched on and off as a group. */
export type RuleGroup =
  "machine-readability" | "values" | "targets" | "texts" | "choice" | "logic-model" | "formulas";

/** The official text that a rule follows. */
export interface RuleSource {
  /** As the source numbers it: `L1-12`; or the name people know it by. */
  readonly id: string;
  readonly url: string;
}

/** A place where a rule has something to say. */
export interface RuleHit<Data> {
  readonly at: CellAddress;
  readonly data: Data;
  /**
   * What the hit is about, where that is not the cell itself: by it, a finding is known to repeat
   * another's. A rule of indicators need not give it: it is the indicator's name cell.
   */
  readonly subject?: CellAddress;
  /** How many cells it gathers, where it speaks of more than the one it stands at. */
  readonly cells?: number;
}

/**
 * The hits of one piece of work. A rule that goes over many cells gives `null` now and then, where
 * the check may pause so that the screen stays alive.
 */
export type RuleHits<Data> = Iterable<RuleHit<Data> | null>;

/** What a rule is asked about, one at a time. Pure, total, and silent when unsure. */
type RuleCheck<Data> =
  | {
      readonly each: "workbook";
      readonly check: (view: RuleView, sheets: readonly CheckedSheet[]) => RuleHits<Data>;
    }
  | {
      readonly each: "sheet";
      readonly check: (sheet: CheckedSheet, view: RuleView) => RuleHits<Data>;
    }
  | {
      readonly each: "table";
      readonly check: (table: KpiTable, sheet: CheckedSheet, view: RuleView) => RuleHits<Data>;
    }
  | {
      readonly each: "indicator";
      readonly check: (
        indicator: Indicator,
        table: KpiTable,
        sheet: CheckedSheet,
        view: RuleView,
      ) => RuleHits<Data>;
    };

/** A question that a careful reviewer asks; one file a rule. */
export type Rule<Id extends string = string, Data = unknown> = RuleCheck<Data> & {
  /** `thing-what`; it is stored in workbooks and never changes. */
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** `null` where the rule is our own. */
  readonly source: RuleSource | null;
};

/** Gives a rule its type, with its id and the data of its findings. */
export function defineRule<const Id extends string, Data>(rule: Rule<Id, Data>): Rule<Id, Data> {
  return rule;
}
