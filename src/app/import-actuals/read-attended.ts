import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { ImportFault } from "../../core/messages/import-faults";
import type { Result } from "../../core/result";
import type { Attention } from "../attention";
import type { Timers } from "../ports";

/** Milliseconds between two looks at whether the reading is still wanted. */
const lookEvery = 100;

/** Starts to read an input elsewhere. Handed in: reading files is no business of the use cases. */
export type StartReading = (input: ImportInput) => {
  readonly answer: Promise<Result<ImportSource, ImportFault>>;
  readonly stop: () => void;
};

/** Waits for a reading; `null` when nobody wanted it any more, and then it is stopped. */
export async function readAttended(
  start: StartReading,
  timers: Timers,
  input: ImportInput,
  attention: Attention,
): Promise<Result<ImportSource, ImportFault> | null> {
  attention.report({ step: "reading", done: 0, total: null });
  const { answer, stop } = start(input);
  for (;;) {
    const read = await Promise.race([answer, elapsed(timers)]);
    if (!(await attention.pause())) {
      stop();
      return null;
    }
    if (read) return read;
  }
}

function elapsed(timers: Timers): Promise<null> {
  return new Promise((resolve) => {
    timers.after(lookEvery, () => {
      resolve(null);
    });
  });
}
