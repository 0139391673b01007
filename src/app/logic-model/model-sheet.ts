import type { LogicModel } from "../../core/logic-model/model";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { Language } from "../../core/messages/language";
import type { RangeAddress } from "../../core/sheet/address";
import type { WritePlan } from "../write-plan";

/** How a model is to stand on its sheet. */
export interface ModelSheetOptions {
  /** Of a new sheet; one that is there keeps its own. */
  readonly language: Language;
  readonly direction: DiagramDirection;
}

/** What writing a model would do, before it is done. */
export interface ModelSheetPreview {
  readonly model: LogicModel;
  readonly options: ModelSheetOptions;
  /** The add-in's own sheet; a new one when there is none. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Rows of `KpiModelNodes` and `KpiModelLinks` that will stand there, and that stand there now. */
  readonly rows: Readonly<
    Record<"nodes" | "links", { readonly now: number; readonly after: number }>
  >;
  /** The diagram as native shapes: how many there will be. */
  readonly shapes: number;
  /** More than a sheet can hold: tables alone are written, and a diagram that stood there goes. */
  readonly tooLarge: boolean;
  /** A diagram of the add-in is replaced; where staff have moved its shapes by hand is then lost. */
  readonly replacesDiagram: boolean;
  readonly page: "portrait" | "landscape";
  /** The cells that the diagram lies over. */
  readonly range: RangeAddress;
  /** Cells of the staff below a table, into which it would have to grow: nothing can be written. */
  readonly obstacle: RangeAddress | null;
  /** Nothing to write: tables and diagram say all of it already. */
  readonly isCurrent: boolean;
  /** Empty while there is an obstacle. */
  readonly plan: WritePlan;
}

/** What was written, and what the way back needs. */
export interface WrittenModel {
  readonly sheet: string;
  /** The diagram's cells: what to bring before the user's eyes. */
  readonly range: RangeAddress;
  readonly plan: WritePlan;
  readonly undo: WritePlan;
}

/** How the diagram on the sheet stands to its tables and to the statuses of now. */
export type DiagramState =
  /** There is none. */
  | "none"
  | "current"
  /** It shows values or statuses of before. */
  | "figures-old"
  /** The tables say another model than it shows. */
  | "model-old";
