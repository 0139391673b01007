import type { CellAddress } from "../sheet/address";
import type { CatalogueRule } from "./catalogue";
import type { Rule, Severity } from "./rule";

export type { Severity } from "./rule";

/** The ids of all rules; they never change once shipped. */
export type FindingKind = CatalogueRule["id"];

/** The data of every finding, by rule id, as the rules' own files declare it. */
export type FindingData = {
  readonly [R in CatalogueRule as R["id"]]: R extends Rule<string, infer Data> ? Data : never;
};

/** What a rule says about a cell: data only; its words are in `core/messages/findings`. */
export type Finding<K extends FindingKind = FindingKind> = {
  [P in K]: {
    readonly kind: P;
    readonly severity: Severity;
    readonly at: CellAddress;
    readonly data: FindingData[P];
    /** Why staff leave it as it is; `null` for a finding that still stands. */
    readonly waived: string | null;
  };
}[K];
