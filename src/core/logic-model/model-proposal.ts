import type { CellAddress } from "../sheet/address";
import type { LogicModel } from "./model";

/** Why something stands where the proposal puts it. */
export type PlacementReason =
  /** The table lists it under this layer and area. */
  | { readonly kind: "listed" }
  /** The table names this area for it. */
  | { readonly kind: "area"; readonly area: string }
  /** A word of its name, or of the heading above its table, speaks of this driver. */
  | { readonly kind: "word"; readonly word: string; readonly in: "name" | "heading" }
  /** It is a KGI, and there is one goal. */
  | { readonly kind: "goal" };

/** An indicator with its node, and why. */
export interface Placement {
  /** `Indicator.id`; `null` for a goal that stands in a sentence only. */
  readonly indicatorId: string | null;
  readonly name: string;
  /** `ModelNode.id` */
  readonly node: string;
  readonly reason: PlacementReason;
}

/** An indicator that the user has to place. */
export interface Unplaced {
  readonly indicatorId: string;
  readonly name: string;
  readonly at: CellAddress;
  /** Where a word of its name would put it; `null` where no word does. */
  readonly suggestion: { readonly node: string; readonly reason: PlacementReason } | null;
}

/** A model made from a workbook, with the grounds, and what is left to the user. */
export interface ModelProposal {
  readonly model: LogicModel;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
}
