import type { Rectangle } from "../core/sheet/address";

/**
 * A cell to write. Text is written as text whatever it begins with;
 * only `formula` can become a formula.
 */
export type PlannedCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "formula"; readonly formula: string; readonly format: string }
  | { readonly kind: "blank" };

/** How a block looks. Colours are `#RRGGBB`, widths in characters of the standard font. */
export interface PlannedStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  /** Lines break inside the cell, which then begins at its top. */
  readonly wrap?: boolean;
  readonly borders?: boolean;
}

/** One step of a plan, in a sheet that an earlier step has made sure of. */
export type WriteStep =
  | {
      /**
       * An empty sheet of the add-in is there afterwards: it is known by the table that stands in
       * it, and added when there is none. A sheet of the staff is never taken for it.
       */
      readonly kind: "own-sheet";
      readonly sheet: string;
      readonly table: string;
    }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly PlannedCell[])[];
    }
  | {
      readonly kind: "style";
      readonly sheet: string;
      readonly range: Rectangle;
      readonly style: PlannedStyle;
    }
  | {
      readonly kind: "column-widths";
      readonly sheet: string;
      readonly widths: readonly number[];
    }
  | {
      /** In points, for rows whose height Excel does not find by itself: those of merged cells. */
      readonly kind: "row-height";
      readonly sheet: string;
      readonly row: number;
      readonly height: number;
    }
  | { readonly kind: "merge"; readonly sheet: string; readonly range: Rectangle }
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly range: Rectangle;
      readonly name: string;
    };

/** What will be written where: data, shown to the user before it is applied. */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
}
