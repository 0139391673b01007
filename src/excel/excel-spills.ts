import type { HostError } from "../app/host-error";
import type { Spills, Timers } from "../app/ports";
import type { Result } from "../core/result";
import type { CellAddress, RangeAddress } from "../core/sheet/address";
import { roundTrips, type RoundTrip } from "./round-trip";

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
        area.load("rowIndex,columnIndex,rowCount,columnCount");
        return { sheet, area };
      });
      return () =>
        areas.map(({ sheet, area }) => {
          if (area.isNullObject) return null;
          const { rowIndex: top, columnIndex: left, rowCount, columnCount } = area;
          return { sheet, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
        });
    });
  }
}
