import type { Driver } from "./drivers";
import type { ModelRemark } from "./remark";

/** A link's ends as people call them. */
export interface NamedLink {
  readonly from: string;
  readonly to: string;
}

/** The data of every doubt about a model, by its kind; names are in the users' own words. */
export interface FaultData {
  /** Measures of an area from which no way leads to a goal with a KGI. */
  readonly "no-path-to-kgi": { readonly area: string; readonly indicators: readonly string[] };
  readonly "goal-unmeasured": { readonly goal: string; readonly references: readonly string[] };
  readonly "area-unmeasured": { readonly area: string };
  /** In the order of the links; the last leads to the first. */
  readonly circle: { readonly names: readonly string[] };
  readonly "layer-skipped": NamedLink & { readonly skipped: readonly string[] };
  readonly "output-as-outcome": {
    readonly indicator: string;
    readonly word: string;
    readonly layer: string;
  };
  readonly "indicator-in-layers": {
    readonly indicator: string;
    readonly layers: readonly string[];
  };
  readonly "link-unexplained": NamedLink;
  readonly "driver-absent": { readonly driver: Driver };
  readonly "kgi-by-survey": { readonly goal: string; readonly indicators: readonly string[] };
  /** What makes no sense in the tables themselves. */
  readonly unclear: { readonly remark: ModelRemark };
}

/** The kinds of doubt. */
export type FaultKind = keyof FaultData;

/** A doubt about a model, and the node or link that it is about; `null`: the whole model. */
export type ModelFault<K extends FaultKind = FaultKind> = {
  [P in K]: { readonly kind: P; readonly about: string | null; readonly data: FaultData[P] };
}[K];
