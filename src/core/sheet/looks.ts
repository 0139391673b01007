import type { RangeAddress, Rectangle } from "./address";

/** Cells of one background colour, `#RRGGBB`. */
export interface Fill {
  readonly range: Rectangle;
  readonly color: string;
}

/** Something that floats over the cells. */
export interface FloatingObject {
  readonly name: string;
  readonly kind: "shape" | "chart" | "image";
  /** The cells under it. */
  readonly covers: Rectangle;
}

/** The formula of a conditional format that has one, with its `=`. */
export interface ConditionalFormula {
  readonly formula: string;
  readonly range: RangeAddress;
}

/** What a sheet shows besides its cells' content. */
export interface SheetLooks {
  readonly name: string;
  /** Without white and without cells that have no fill; from the top left to the bottom right. */
  readonly fills: readonly Fill[];
  readonly objects: readonly FloatingObject[];
  readonly conditionalFormulas: readonly ConditionalFormula[];
  /** Is all of the used range looked at? A large sheet's first rows are, and the rest is unknown. */
  readonly complete: boolean;
}

/** The looks of all visible sheets at one moment, in the order of their tabs. */
export interface WorkbookLooks {
  readonly sheets: readonly SheetLooks[];
}
