import type { HostError } from "../app/host-error";
import type { DraftMemory, Timers } from "../app/ports";
import type { Result } from "../core/result";
import { roundTrips, type RoundTrip } from "./round-trip";
import { queueSetting } from "./queue-memory";

/** Beside the add-in's setting, which is written as a whole and compared before it is. */
const draftsKey = "KpiLogicModel.Drafts";

/** Milliseconds after which Excel counts as busy: a cell that is being edited keeps it from answering. */
const patience = 10_000;

/** Drafts in the settings of the workbook: they are there again wherever it is opened. */
export class ExcelDrafts implements DraftMemory {
  readonly #roundTrip: RoundTrip;

  constructor(timers: Timers) {
    this.#roundTrip = roundTrips(timers, patience);
  }

  load(): Promise<Result<string | null, HostError>> {
    return this.#roundTrip(({ workbook }) => {
      const setting = workbook.settings.getItemOrNullObject(draftsKey);
      setting.load("value");
      return () => {
        const value: unknown = setting.isNullObject ? null : setting.value;
        return typeof value === "string" ? value : null;
      };
    });
  }

  save(text: string | null): Promise<Result<null, HostError>> {
    return this.#roundTrip(({ workbook }) => {
      queueSetting(workbook, draftsKey, text);
      return () => null;
    });
  }
}
