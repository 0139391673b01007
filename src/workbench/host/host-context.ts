import type { Grid } from "../grid/grid";
import type { CustomFunctions } from "./custom-functions";
import type { Events } from "./events";
import type { FurnishingStore } from "./furnishing-store";
import type { ShapeStore } from "./model/shape-store";
import type { References } from "./references";
import type { TableOrder } from "./table-order";

/** Excel's three modes of calculation. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What the objects of the model share: one for each open workbook page. */
export interface HostContext {
  readonly grid: Grid;
  readonly functions: CustomFunctions;
  readonly events: Events;
  readonly references: References;
  /** `workbook.settings`: any JSON value by its key; saved with the file. */
  readonly settings: Map<string, unknown>;
  /** Shapes live beside the grid: the page draws them over it. */
  readonly shapes: ShapeStore;
  /** What tables have been sorted by, by their ids. */
  readonly tableSorts: Map<string, TableOrder>;
  /** What makes sheets easy to fill in and to print. */
  readonly furnishings: FurnishingStore;
  readonly application: {
    calculationMode: CalculationMode;
    /** Locale of the user interface and of the data, such as `ja-JP`. */
    readonly locale: string;
  };
  /** Some Excel may not call the functions of cells that are marked dirty; the add-in must do without. */
  readonly ignoresSetDirty: boolean;
  /** Sends a message to the add-in that answers no request: an event, an invocation. */
  send(message: unknown): void;
}
