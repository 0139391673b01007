import type { Timers, WorkbookFile } from "../app/ports";
import { roundTrips, type RoundTrip } from "./round-trip";

/** Milliseconds after which a file goes without the name: it is a line in a footer. */
const patience = 3_000;

/** Excel names a workbook that has never been saved without an ending: Book1, ブック1. */
const saved = /\.[a-z]{3,4}$/i;

/** The workbook's file in Excel. */
export class ExcelFile implements WorkbookFile {
  readonly #roundTrip: RoundTrip;

  constructor(timers: Timers) {
    this.#roundTrip = roundTrips(timers, patience);
  }

  async name(): Promise<string | null> {
    const answer = await this.#roundTrip(({ workbook }) => {
      workbook.load("name");
      return () => workbook.name;
    });
    return answer.ok && saved.test(answer.value) ? answer.value : null;
  }
}
