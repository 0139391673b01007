import type { HostError } from "../app/host-error";
import type { Selection, Timers } from "../app/ports";
import type { Result } from "../core/result";
import type { RangeAddress } from "../core/sheet/address";
import { roundTrips, type RoundTrip } from "./round-trip";
import { rangePlace, rectangleOf } from "./ranges";

/** Milliseconds after which Excel counts as busy: a cell that is being edited keeps it from answering. */
const patience = 10_000;

/** The selection in Excel. A whole column is cut to what is in use: nobody means a million blanks. */
export class ExcelSelection implements Selection {
  readonly #roundTrip: RoundTrip;

  constructor(timers: Timers) {
    this.#roundTrip = roundTrips(timers, patience);
  }

  current(): Promise<Result<RangeAddress, HostError>> {
    return this.#roundTrip((context) => {
      const selected = context.workbook.getSelectedRange();
      const used = selected.getUsedRangeOrNullObject(true);
      const sheet = selected.worksheet;
      selected.load(rangePlace);
      used.load(rangePlace);
      sheet.load("name");
      return () => ({
        sheet: sheet.name,
        ...rectangleOf(used.isNullObject ? selected : used),
      });
    });
  }
}
