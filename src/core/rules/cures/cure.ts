import type { CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { WorkbookReading } from "../../table/kpi-table";

/** What a cure would enter into a cell of the staff. */
export type CureEntry =
  | { readonly kind: "text"; readonly text: string }
  /** `format` as Excel writes number formats: the cell shows what it did, as a number. */
  | { readonly kind: "number"; readonly value: number; readonly format: string };

/** A cell that a cure would rewrite. */
export interface CellEdit {
  readonly at: CellAddress;
  readonly entry: CureEntry;
}

/** What a cure may look at. */
export interface CureView {
  /** The staff's sheets. */
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
}

/**
 * The cells that would mend what a rule has found; none where only a person can decide. A cure says
 * nothing new: it writes what stands there so that it says what is meant.
 */
export type Cure<Data> = (
  finding: { readonly at: CellAddress; readonly data: Data },
  view: CureView,
) => readonly CellEdit[];
