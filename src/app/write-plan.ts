import type { Position, RangeAddress, Rectangle } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/snapshot";
import type { PlannedDrawing, PlannedText } from "./planned-drawing";

/**
 * A cell to write. Text is written as text whatever it begins with;
 * only `formula` can become a formula.
 */
export type PlannedCell =
  | {
      readonly kind: "text";
      readonly text: string;
      /** What the cell shows a number by that is entered later; `General` if not given. */
      readonly format?: string;
    }
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

/** A hidden name of the workbook; Excel keeps its range right when rows and sheets move. */
export interface PlannedName {
  readonly name: string;
  readonly range: RangeAddress;
  readonly comment: string;
}

/** How cells look that begin with a word. */
export interface WordColour {
  readonly word: string;
  readonly color: string;
  readonly fill: string;
}

/** A cell as it stood before: what was entered into it, a formula or a value, and its format. */
export interface FormerCell {
  readonly entry: CellValue;
  readonly isFormula: boolean;
  readonly format: string;
}

/** One step of a plan, in a sheet that is there or that an earlier step has made sure of. */
export type WriteStep = SheetStep | FurnishingStep | DrawingStep | MemoryStep | RestoringStep;

/** The step of one kind. */
export type StepOf<K extends WriteStep["kind"]> = Extract<WriteStep, { kind: K }>;

/** What stands in a sheet, and how it looks. */
export type SheetStep =
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
      /** The first column that gets a width; A if not given. */
      readonly left?: number;
      readonly widths: readonly number[];
    }
  | {
      /** In points, for rows whose height Excel does not find by itself: those of merged cells. */
      readonly kind: "row-height";
      readonly sheet: string;
      readonly row: number;
      /** So many rows from there on; one if not given. */
      readonly rows?: number;
      readonly height: number;
    }
  | { readonly kind: "merge"; readonly sheet: string; readonly range: Rectangle }
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly range: Rectangle;
      readonly name: string;
    }
  | {
      /** Afterwards the table covers the range: its header row stays where it is. */
      readonly kind: "resize-table";
      readonly table: string;
      readonly sheet: string;
      readonly range: Rectangle;
    };

/** What makes a sheet easy to fill in, to read and to print. */
export type FurnishingStep =
  | {
      /** A list to choose from that still allows other words; none takes the list away. */
      readonly kind: "choices";
      readonly sheet: string;
      readonly range: Rectangle;
      readonly words: readonly string[];
    }
  | {
      /**
       * The conditional formats of the range, in the order of their precedence: they replace those
       * it has, so the range is one that the add-in fills. None takes them away.
       */
      readonly kind: "word-colours";
      readonly sheet: string;
      readonly range: Rectangle;
      readonly words: readonly WordColour[];
    }
  | {
      readonly kind: "page";
      readonly sheet: string;
      readonly orientation: "portrait" | "landscape";
      /** What is printed; `null` for all of it. */
      readonly range: Rectangle | null;
      /** Pages the print is fitted to; `tall: null` for as many as it takes. */
      readonly fit: { readonly wide: number; readonly tall: number | null };
    }
  | {
      /** The first rows and columns stay in sight; none of either sets all free. */
      readonly kind: "freeze";
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    };

/** What floats above the cells. */
export type DrawingStep =
  | {
      /**
       * The add-in's drawing of that name stands there afterwards, or none; the staff's own shapes
       * stay as they are. Its corner is that of the cell.
       */
      readonly kind: "drawing";
      readonly sheet: string;
      readonly name: string;
      readonly at: Position;
      readonly drawing: PlannedDrawing | null;
      /** What stands there before: shapes are in no snapshot, so the way back is told here. */
      readonly former: FormerDrawing | null;
      /**
       * It brings back what stood before a drawing that Excel may have begun: nothing is touched where
       * that stands there still, moved by staff as it may be.
       */
      readonly interrupted?: true;
    }
  | {
      /** New words in shapes of a drawing, which stay where staff may have moved them. */
      readonly kind: "drawing-texts";
      readonly sheet: string;
      readonly name: string;
      /** By the name of the shape; shapes that are gone are left out. */
      readonly texts: readonly { readonly shape: string; readonly text: PlannedText }[];
    };

/** A drawing that stood in a sheet, and where. */
export interface FormerDrawing {
  readonly at: Position;
  readonly drawing: PlannedDrawing;
}

/** What the workbook remembers for the add-in, outside of all cells. */
export type MemoryStep =
  | {
      readonly kind: "names";
      readonly set: readonly PlannedName[];
      readonly remove: readonly string[];
    }
  | {
      /** The add-in's setting as raw JSON text; `null` removes it. */
      readonly kind: "settings";
      readonly value: string | null;
    };

/** What takes an earlier plan back. */
export type RestoringStep =
  | {
      /** Cells as they stood; how they looked besides their number formats is not known. */
      readonly kind: "restore";
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly FormerCell[])[];
    }
  | { readonly kind: "unmerge"; readonly sheet: string; readonly range: Rectangle }
  | {
      /** The cells of the table become plain cells. */
      readonly kind: "remove-table";
      readonly sheet: string;
      readonly table: string;
    }
  | {
      /** The add-in's own sheet goes, known by the table that stands in it. */
      readonly kind: "remove-sheet";
      readonly sheet: string;
      readonly table: string;
      /** It was added a moment ago, and Excel stopped before its table was there. */
      readonly unfinished?: true;
    };

/** What will be written where: data, shown to the user before it is applied. */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
}
