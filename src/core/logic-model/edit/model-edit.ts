import type { ModelIndicator } from "../model";

/** One thing that a person does to a model. Nodes, links and layers are named as the model names them. */
export type ModelEdit =
  | { readonly kind: "title"; readonly title: string }
  | { readonly kind: "add-node"; readonly layer: string; readonly name: string }
  | { readonly kind: "rename-node"; readonly node: string; readonly name: string }
  | { readonly kind: "move-node"; readonly node: string; readonly layer: string }
  | { readonly kind: "remove-node"; readonly node: string }
  | { readonly kind: "place-indicator"; readonly node: string; readonly indicator: ModelIndicator }
  /** `at`: its place among the node's indicators. */
  | { readonly kind: "remove-indicator"; readonly node: string; readonly at: number }
  | { readonly kind: "add-link"; readonly from: string; readonly to: string }
  | { readonly kind: "caption-link"; readonly link: string; readonly caption: string }
  | { readonly kind: "assume-link"; readonly link: string; readonly assumption: string }
  | { readonly kind: "remove-link"; readonly link: string };
