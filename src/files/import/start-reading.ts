import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { ImportFault } from "../../core/messages/import-faults";
import type { Result } from "../../core/result";

/** A reading under way. */
export interface Reading {
  readonly answer: Promise<Result<ImportSource, ImportFault>>;
  /** Gives it up; the answer may never come then. */
  readonly stop: () => void;
}

/**
 * Reads an input beside the page's own thread, which the cells' functions share: a large file takes
 * seconds, and none of them may wait. Where the host allows no worker, it is read here all the same.
 */
export function startReading(input: ImportInput): Reading {
  const here = async () => {
    const { readInput } = await import("./read-input");
    return readInput(input);
  };
  if (typeof Worker === "undefined") return { answer: here(), stop: () => undefined };
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
  };
  const answer = new Promise<Awaited<Reading["answer"]>>((resolve, reject) => {
    try {
      worker = new Worker(new URL("./read-worker.ts", import.meta.url));
    } catch (thrown) {
      reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<Awaited<Reading["answer"]>>) => {
      resolve(data);
    };
    worker.onerror = () => {
      reject(new Error("The worker did not start."));
    };
    worker.postMessage(input);
  });
  return {
    answer: answer.catch(here).finally(stop),
    stop,
  };
}
