import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { ImportFault } from "../../core/messages/import-faults";
import type { Result } from "../../core/result";
import { inWorker, type Working } from "../in-worker";

/** A reading under way. */
export type Reading = Working<Result<ImportSource, ImportFault>>;

/** Reads an input beside the page's own thread: a large file takes seconds. */
export function startReading(input: ImportInput): Reading {
  return inWorker(
    () => new Worker(new URL("./read-worker.ts", import.meta.url)),
    input,
    async () => {
      const { readInput } = await import("./read-input");
      return readInput(input);
    },
  );
}
