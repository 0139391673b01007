/** What is opened: something of the model for editing, or what can be done with it. */
export type Opened =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "link"; readonly id: string }
  /** Title, layers, notes; `layer`: the one to begin with. */
  | { readonly kind: "whole"; readonly layer: string | null }
  | { readonly kind: "add" }
  | { readonly kind: "write" }
  | null;
