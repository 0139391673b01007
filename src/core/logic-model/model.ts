import type { IndicatorKind } from "../indicator/indicator";

/**
 * What a layer is for. The chain of a logic model: `input` (基盤), `activity` (活動), `output`,
 * `initial`, `intermediate` and `final` outcomes, `impact`. The two-storey form that prefectures
 * draw: `present` (現在), `milestone` (中間目標), `goal` (目標), `ultimate` (最終的な目標).
 */
export type LayerRole =
  | "input"
  | "activity"
  | "output"
  | "initial"
  | "intermediate"
  | "final"
  | "impact"
  | "present"
  | "milestone"
  | "goal"
  | "ultimate";

/** A layer as the staff name it. Layers are given, never computed from the links. */
export interface Layer {
  /** Unique in its model: nodes refer to their layer by it. */
  readonly name: string;
  /** `null`: a layer of the staff's own, whose place is its place in the list. */
  readonly role: LayerRole | null;
  /** What the layer is about: 課題を解決し目標を達成するための重要な行動と指標. */
  readonly note: string | null;
}

/** What a node measures itself by. */
export interface ModelIndicator {
  readonly name: string;
  readonly kind: IndicatorKind;
  /** `Indicator.id` of the table that it stands in; `null` for a name that no table has. */
  readonly indicatorId: string | null;
}

/** A goal, or an area of work on the way to it: which of the two, its layer says. */
export interface ModelNode {
  /** `N1`; unique in its model, and stays when the node is renamed. */
  readonly id: string;
  /** `Layer.name` */
  readonly layer: string;
  readonly name: string;
  readonly indicators: readonly ModelIndicator[];
}

/** One thing leads to another. */
export interface ModelLink {
  /** `L1`; unique in its model. */
  readonly id: string;
  /** `ModelNode.id`; the words as written where no node has that name. */
  readonly from: string;
  readonly to: string;
  /** The causal sentence: 委員会の設置により生産性向上の取組を開始. Empty when nobody wrote it yet. */
  readonly caption: string;
  /** What has to hold for it; empty when nothing is assumed. */
  readonly assumption: string;
}

/** Something that was left out on purpose: an indicator, or a whole area. */
export interface Exclusion {
  readonly name: string;
  /** Why, in the staff's words; empty when nobody said. */
  readonly reason: string;
}

/** How KPIs lead to a goal. Layers stand cause first: the first is drawn lowest. */
export interface LogicModel {
  readonly form: "chain" | "two-storey";
  readonly title: string | null;
  readonly layers: readonly Layer[];
  readonly nodes: readonly ModelNode[];
  readonly links: readonly ModelLink[];
  readonly exclusions: readonly Exclusion[];
  /** Sentences below the figure: the criteria that the KPIs were chosen by. */
  readonly notes: readonly string[];
}
