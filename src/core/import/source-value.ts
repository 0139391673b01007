import type { Quantity } from "../cell/reading";
import type { Period } from "../period/period";
import type { CellAddress } from "../sheet/address";

/** A value that another workbook, a file or the clipboard offers. */
export interface SourceValue {
  readonly id: string;
  readonly name: string;
  readonly area: string | null;
  /** The words over its column in a plain list; `null` for one of a KPI table. */
  readonly header: string | null;
  /** `current`: 現状値, an actual only where it is newer than what is known. */
  readonly role: "actual" | "current" | "listed";
  readonly quantity: Quantity;
  readonly period: Period | null;
  /** As written there. */
  readonly text: string;
  readonly at: CellAddress;
}

/** All that a source offers. */
export interface SourceReading {
  readonly values: readonly SourceValue[];
  /** Cells that hold no number: ー, 未集計, words. */
  readonly withoutNumber: number;
}

/** Where actuals come from: a file that the user chose, or what stands in the clipboard. */
export type ImportInput =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly name: string; readonly text: string };

/** What a source is called, and what it offers. */
export interface ImportSource {
  readonly name: string;
  readonly reading: SourceReading;
}
