import type { HostError } from "../app/host-error";
import type { Spills, Timers } from "../app/ports";
import type { Result } from "../core/result";
import type { CellAddress, RangeAddress } from "../core/sheet/address";
import { roundTrips, type RoundTrip } from "./round-trip";
import { rangePlace, rectangleOf } from "./ranges";

/** Milliseconds after which Excel counts as busy. */
const patience = 30_000;

/** What formulas fill beyond their own cells, in Excel. */
export class ExcelSpills implements Spills {
  readonly #roundTrip: RoundTrip;

  constructor(timers: Timers) {
    this.#roundTrip = roundTrips(timers, patience);
  }

  filledBy(
    cells: readonly CellAddress[],
  ): Promise<Result<readonly (RangeAddress | null)[], HostError>> {
    return this.#roundTrip(({ workbook }) => {
      const areas = cells.map(({ sheet, row, column }) => {
        const area = workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, column, 1, 1)
          .getSpillingToRangeOrNullObject();
        area.load(rangePlace);
        return { sheet, area };
      });
      return () =>
        areas.map(({ sheet, area }) =>
          area.isNullObject ? null : { sheet, ...rectangleOf(area) },
        );
    });
  }
}
