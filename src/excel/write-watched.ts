import type { HostError } from "../app/host-error";
import type { StepOf } from "../app/write-plan";
import { err, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { queueFormerCells } from "./queue-cells";
import type { Collect, RoundTrip } from "./round-trip";
import { splitPlan } from "./split-plan";
import { queueWatch, WrittenCells, type WrittenBlock } from "./watched-blocks";
import { queueSheetWatch } from "./watched-sheets";

/** What one request writes. */
export interface WatchedPart<T> {
  readonly blocks: readonly WrittenBlock[];
  /** The add-in's own sheets that it empties. */
  readonly emptied?: readonly string[];
  readonly queue: (context: Excel.RequestContext) => Collect<T>;
}

interface WatchedWriting<T> {
  /** The workbook as it was read; `null`: whatever stands there is written over. */
  readonly basis: WorkbookSnapshot | null;
  /** What has become another besides the cells, as the answer to a request tells; `null` if nothing. */
  readonly changedBesides: (answer: T) => string | null;
}

/** How often it is tried to put cells back: what is in the way may be over a moment later. */
const attempts = 3;

/**
 * Writes part by part, a request each, and looks in each what stood there. Where somebody was quicker,
 * what stood there is put back, and nothing more is written.
 */
export async function writeWatched<T>(
  roundTrip: RoundTrip,
  parts: readonly WatchedPart<T>[],
  { basis, changedBesides }: WatchedWriting<T>,
): Promise<Result<readonly T[], HostError>> {
  const written = new WrittenCells();
  const former: StepOf<"restore">[] = [];
  const answers: T[] = [];
  for (const { blocks, emptied = [], queue } of parts) {
    const answer = await roundTrip((context) => {
      const watches = basis
        ? [
            queueWatch(context, blocks, { basis, written }),
            queueSheetWatch(context, emptied, basis),
          ]
        : [];
      const collect = queue(context);
      return () => ({ found: watches.map((watch) => watch()), value: collect() });
    });
    if (!answer.ok) return answer;
    const { found, value } = answer.value;
    former.push(...found.flatMap((one) => one.former));
    const others = found.find((one) => one.overtaken !== null);
    const overtaken = basis ? (others?.overtaken ?? changedBesides(value)) : null;
    if (overtaken !== null) return err(await putBack(roundTrip, former, overtaken));
    answers.push(value);
    if (parts.length > 1) written.add(blocks);
  }
  return ok(answers);
}

async function putBack(
  roundTrip: RoundTrip,
  former: readonly StepOf<"restore">[],
  overtaken: string,
): Promise<HostError> {
  const left = splitPlan(former).map((steps) => steps.filter((step) => step.kind === "restore"));
  for (let attempt = 0; attempt < attempts && left.length > 0; attempt += 1) {
    while (left[0]) {
      const [steps] = left;
      const restored = await roundTrip((context) => {
        for (const step of steps) {
          queueFormerCells(context.workbook.worksheets.getItem(step.sheet), step);
        }
        return () => null;
      });
      if (!restored.ok) break;
      left.shift();
    }
  }
  return { kind: left.length > 0 ? "half-written" : "overtaken", detail: overtaken };
}
