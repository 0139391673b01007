import type { CellAddress } from "../sheet/address";
import type { FindingData } from "./finding-data";

/** How grave a finding is: a number is wrong, probably wrong, or could be clearer. */
export type Severity = "error" | "warning" | "advice";

/** The ids of all rules; they never change once shipped. */
export type FindingKind = keyof FindingData;

/** What a rule says about a cell: data only; its words are in `core/messages/findings.ts`. */
export type Finding<K extends FindingKind = FindingKind> = {
  [P in K]: {
    readonly kind: P;
    readonly severity: Severity;
    readonly at: CellAddress;
    readonly data: FindingData[P];
  };
}[K];
