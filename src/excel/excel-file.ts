import type { HostError } from "../app/host-error";
import type { Timers, WorkbookFile } from "../app/ports";
import { err, type Result } from "../core/result";
import { fileContent } from "./file-content";
import { roundTrips, type RoundTrip } from "./round-trip";

/** Milliseconds after which a file goes without the name: it is a line in a footer. */
const patience = 3_000;
/** Milliseconds that Excel may take to make the file. */
const patienceForContent = 60_000;

/** Excel names a workbook that has never been saved without an ending: Book1, ブック1. */
const saved = /\.[a-z]{3,4}$/i;

/** The workbook's file in Excel. */
export class ExcelFile implements WorkbookFile {
  readonly #roundTrip: RoundTrip;
  readonly #timers: Timers;

  constructor(timers: Timers) {
    this.#roundTrip = roundTrips(timers, patience);
    this.#timers = timers;
  }

  async name(): Promise<string | null> {
    const answer = await this.#roundTrip(({ workbook }) => {
      workbook.load("name");
      return () => workbook.name;
    });
    return answer.ok && saved.test(answer.value) ? answer.value : null;
  }

  get givesContent(): boolean {
    return Office.context.requirements.isSetSupported("CompressedFile", "1.1");
  }

  content(): Promise<Result<Uint8Array<ArrayBuffer>, HostError>> {
    const late: HostError = { kind: "busy", detail: `No file in ${patienceForContent} ms` };
    return new Promise((resolve) => {
      const stop = this.#timers.after(patienceForContent, () => resolve(err(late)));
      void fileContent().then(resolve).finally(stop);
    });
  }
}
