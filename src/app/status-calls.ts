import { formatCell, type CellAddress } from "../core/sheet/address";
import type { Timers } from "./ports";

/** Waits for calls that are due. */
interface ExpectedCalls {
  /**
   * Has each of the cells asked, before so many milliseconds have passed without a call? Ends the
   * waiting. Many cells take Excel longer, and time in which the page itself was busy does not count.
   */
  within(milliseconds: number, timers: Timers): Promise<boolean>;
  /** Nobody waits any more. */
  stop(): void;
}

/** A silence is waited for in parts: while the page is busy only one of them can end, whatever time it takes. */
const breaths = 8;

/** The calls of `KPI.STATUS()` as they come in: whether Excel makes them tells whether it calculates. */
export class StatusCalls {
  readonly #listeners = new Set<(address: string) => void>();

  /** A cell has asked. */
  note(at: CellAddress): void {
    const address = formatCell(at);
    for (const listener of [...this.#listeners]) listener(address);
  }

  /** Counts from now on, so that no call is missed between the request and the waiting. */
  expect(cells: readonly CellAddress[]): ExpectedCalls {
    const missing = new Set(cells.map(formatCell));
    let complete: () => void = () => undefined;
    const listener = (address: string) => {
      if (missing.delete(address) && missing.size === 0) complete();
    };
    this.#listeners.add(listener);
    const stop = () => {
      this.#listeners.delete(listener);
    };
    return {
      stop,
      within: async (milliseconds, timers) => {
        let silent = 0;
        while (missing.size > 0 && silent < breaths) {
          const before = missing.size;
          await new Promise<void>((resolve) => {
            const takeBack = timers.after(milliseconds / breaths, resolve);
            complete = () => {
              takeBack();
              resolve();
            };
          });
          silent = missing.size < before ? 0 : silent + 1;
        }
        stop();
        return missing.size === 0;
      },
    };
  }
}
