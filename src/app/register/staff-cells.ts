import { readValue } from "../../core/cell/read-cell";
import type { Period } from "../../core/period/period";
import { columnName, quoteSheet, type CellAddress } from "../../core/sheet/address";
import { CellMap } from "../../core/sheet/cell-map";
import {
  blankCell,
  cellAt,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/sheet/snapshot";

/** The cells that a register refers to. What many indicators share is worked out once. */
export class StaffCells {
  readonly #sheets: ReadonlyMap<string, SheetSnapshot>;
  /** Of the headers: one dates every value below it. */
  readonly #periods = new CellMap<Period | null>();
  readonly #prefixes = new Map<string, string>();

  constructor({ sheets }: WorkbookSnapshot) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** Is a sheet of this name there for all to see? Only such sheets are read. */
  isVisible(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  at(address: CellAddress): Cell {
    const sheet = this.#sheets.get(address.sheet);
    return sheet ? cellAt(sheet, address) : blankCell;
  }

  valueAt({ sheet: name, row, column }: CellAddress): CellValue {
    const sheet = this.#sheets.get(name);
    return sheet?.values[row - sheet.top]?.[column - sheet.left] ?? "";
  }

  /** The period that a cell says by itself; `null` when it says none. */
  periodAt(address: CellAddress): Period | null {
    const known = this.#periods.get(address);
    if (known !== undefined) return known;
    const reading = readValue(this.valueAt(address), "period");
    const period = reading.kind === "period" ? reading.period : null;
    this.#periods.set(address, period);
    return period;
  }

  /** `'KPI①'!$C$11`: as `absolute` writes it. */
  refer({ sheet, row, column }: CellAddress): string {
    let prefix = this.#prefixes.get(sheet);
    if (prefix === undefined) this.#prefixes.set(sheet, (prefix = `${quoteSheet(sheet)}!`));
    return `${prefix}$${columnName(column)}$${row + 1}`;
  }
}
