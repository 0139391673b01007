import type { CellAddress } from "../sheet/address";
import type { CellValue, WorkbookSnapshot } from "../sheet/snapshot";

/** What a cell of the copy holds in the place of a formula of ours, or of what that filled. */
export type CopyContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A formula of plain Excel, with its `=`, and what it gives now. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: CellValue }
  /** The cell's own formula without any function of ours, and what it gives now. */
  | { readonly kind: "equal"; readonly value: CellValue };

/** A cell that is another in the copy. */
export interface CopyCell extends CellAddress {
  readonly content: CopyContent;
}

/** A sheet of texts with a table in it, known by the table's name: it is rewritten, or added. */
export interface CopyList {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns, in characters of the standard font. */
  readonly widths: readonly number[];
}

/** A copy of a workbook's file in which formulas of ours are replaced. */
export interface CopyRequest {
  /** The file as Excel would save it now. */
  readonly bytes: Uint8Array;
  /** The workbook as it was read: what stands in the cells that formulas name. */
  readonly snapshot: WorkbookSnapshot;
  readonly cells: readonly CopyCell[];
  readonly list: CopyList;
}

/** The copy. */
export interface CopiedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** It carries macros, and is named and typed accordingly. */
  readonly macros: boolean;
  /** What the list's sheet is called in it. */
  readonly sheet: string;
}
