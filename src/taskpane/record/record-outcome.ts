import type { Undoable } from "../../app/apply-wanted";
import type { HostError } from "../../app/host-error";
import type { Result } from "../../core/result";

/** What became of the last thing the user asked for. */
export type Outcome<W extends Undoable> =
  | { readonly kind: "written"; readonly written: W }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** The outcome of writing; `null` when it was given up. */
export function afterWriting<W extends Undoable>(
  result: Result<W | "changed", HostError> | null,
  retry: () => void,
): Outcome<W> | null {
  if (!result) return null;
  if (!result.ok) return { kind: "refused", error: result.error, retry };
  return result.value === "changed"
    ? { kind: "changed", what: "write" }
    : { kind: "written", written: result.value };
}

/** The same of taking it back. */
export function afterUndoing<W extends Undoable>(
  result: Result<"undone" | "changed", HostError> | null,
  retry: () => void,
): Outcome<W> | null {
  if (!result) return null;
  if (!result.ok) return { kind: "refused", error: result.error, retry };
  return result.value === "changed" ? { kind: "changed", what: "undo" } : { kind: "undone" };
}
