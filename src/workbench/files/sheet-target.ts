import type { FontStyle, Sheet } from "hucre";
import type { ConditionalRule } from "../grid/conditional-rule";
import type { Furnishing } from "../host/furnishing-store";
import type { BookData, SheetData } from "./book-data";
import type { SpilledArea } from "./opened-file";
import type { StyleTable } from "./style-table";

/** A sheet of the file as it was read: the library's model, and what the grid was given. */
export interface SheetBefore {
  readonly sheet: Sheet;
  readonly data: SheetData;
}

/** What writing one sheet needs to know. */
export interface SheetTarget {
  readonly book: BookData;
  readonly data: SheetData;
  readonly before: SheetBefore | null;
  readonly styles: StyleTable;
  readonly spills: readonly SpilledArea[];
  /** Conditional formats of the grid. */
  readonly rules: readonly ConditionalRule[];
  /** Are those of the file among them? */
  readonly rulesRead: boolean;
  /** Choices and page setup; `null` leaves what the file says. */
  readonly furnishing: Furnishing | null;
  readonly theme: readonly string[];
  readonly defaultFont: FontStyle;
  readonly digit: number;
  readonly is1904: boolean;
  /** All sheets of the file: a table may have come from any. */
  readonly originals: readonly Sheet[];
}
