import type { CellAddress } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { WorkbookReading } from "../table/kpi-table";
import type { FindingData } from "./finding-data";
import type { Finding, FindingKind, Severity } from "./finding";

/** What a rule may look at: the workbook at one moment, and what was read from it. */
export interface RuleView {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
}

/** A place where a rule has something to say. */
export interface RuleHit<K extends FindingKind> {
  readonly at: CellAddress;
  readonly data: FindingData[K];
}

/** A question that a careful reviewer asks; one file a rule. */
export interface Rule<K extends FindingKind = FindingKind> {
  /** `thing-what`; it is stored in workbooks and never changes. */
  readonly id: K;
  readonly severity: Severity;
  /** Pure; silent when unsure. */
  readonly check: (view: RuleView) => readonly RuleHit<K>[];
}

/** A rule with its findings already typed as the union, so that rules of all kinds stand in one list. */
export interface CatalogueRule {
  readonly id: FindingKind;
  readonly severity: Severity;
  readonly run: (view: RuleView) => readonly Finding[];
}

/** Makes a rule ready for the catalogue. */
export function defineRule<K extends FindingKind>(rule: Rule<K>): CatalogueRule {
  return {
    id: rule.id,
    severity: rule.severity,
    run: (view) =>
      rule.check(view).map(
        ({ at, data }) =>
          // A hit of a rule of kind K carries the data of K; TypeScript cannot see that for a generic K.
          ({ kind: rule.id, severity: rule.severity, at, data }) as Finding,
      ),
  };
}
