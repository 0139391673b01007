import type { Exclusion, ModelIndicator } from "../model";

/** What each kind of edit says. Nodes, links and layers are named as the model names them. */
export interface EditData {
  readonly title: { readonly title: string };
  /** `above`: the layer that the new one is to stand next to, as its effect; `null`: above all. */
  readonly "add-layer": { readonly name: string; readonly above: string | null };
  readonly "rename-layer": { readonly layer: string; readonly name: string };
  readonly "note-layer": { readonly layer: string; readonly note: string };
  /** One place on, towards the effect (`up`) or the cause (`down`). */
  readonly "move-layer": { readonly layer: string; readonly to: "up" | "down" };
  /** `nodesTo`: the layer that takes its nodes; `null`: they go with it, and their links with them. */
  readonly "remove-layer": { readonly layer: string; readonly nodesTo: string | null };
  readonly "add-node": { readonly layer: string; readonly name: string };
  readonly "rename-node": { readonly node: string; readonly name: string };
  readonly "move-node": { readonly node: string; readonly layer: string };
  readonly "remove-node": { readonly node: string };
  readonly "place-indicator": { readonly node: string; readonly indicator: ModelIndicator };
  /** `at`: its place among the node's indicators. */
  readonly "change-indicator": {
    readonly node: string;
    readonly at: number;
    readonly indicator: ModelIndicator;
  };
  readonly "remove-indicator": { readonly node: string; readonly at: number };
  readonly "add-link": { readonly from: string; readonly to: string };
  readonly "caption-link": { readonly link: string; readonly caption: string };
  readonly "assume-link": { readonly link: string; readonly assumption: string };
  readonly "remove-link": { readonly link: string };
  readonly exclude: { readonly exclusion: Exclusion };
  /** `at`: its place among the exclusions; a blank name removes it. */
  readonly "change-exclusion": { readonly at: number; readonly exclusion: Exclusion };
  /** `at`: its place among the notes, behind the last for a new one; a blank note removes it. */
  readonly note: { readonly at: number; readonly note: string };
}

/** The kinds of edit. */
export type EditKind = keyof EditData;

/** One thing that a person does to a model. */
export type ModelEdit<K extends EditKind = EditKind> = {
  [P in K]: { readonly kind: P } & EditData[P];
}[K];
