import type { HostError } from "../../app/host-error";

/** It stands in the workbook, and can be taken back. */
export interface Written<W> {
  readonly kind: "written";
  readonly written: W;
}

/** How writing and taking back end otherwise, whatever it was about. */
export type PlainOutcome =
  | { readonly kind: "undone" }
  /** The workbook was another than the one shown: nothing was done. */
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };
