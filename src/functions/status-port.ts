import type { Refusal } from "../core/messages/refusals";
import { err, ok, type Result } from "../core/result";

/** Gives the status of the indicator in a cell's row, or the workbook's tally. */
export type ResolveStatus = (address: string) => Promise<string>;

/** Longer than a read of a large workbook takes; then the cell says what to do instead of #BUSY!. */
const timeLimit = 15_000;

let provide: (resolve: ResolveStatus) => void;
let provided = new Promise<ResolveStatus>((resolve) => {
  provide = resolve;
});

/** Hands in what `STATUS()` needs of the workbook. Cells that were calculated before have been waiting for it. */
export function provideStatus(resolve: ResolveStatus): void {
  provide(resolve);
  provided = Promise.resolve(resolve);
}

/** The word for the cell that asks. Always settles: late or failed is a refusal that says what to do. */
export async function statusAt(address: string): Promise<Result<string, Refusal>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<string, Refusal>>((resolve) => {
    timer = setTimeout(() => resolve(err({ kind: "status-late" })), timeLimit);
  });
  try {
    return await Promise.race([answer(address), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(address: string): Promise<Result<string, Refusal>> {
  try {
    const resolve = await provided;
    return ok(await resolve(address));
  } catch {
    return err({ kind: "status-unreadable" });
  }
}
