import type { ImportInput } from "../../core/import/source-value";
import { readInput } from "./read-input";

/** Reads one input in a thread of its own, and answers what it offers. */
addEventListener("message", ({ data }: MessageEvent<ImportInput>) => {
  void readInput(data).then((answer) => {
    postMessage(answer);
  });
});
