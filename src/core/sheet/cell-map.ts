import { maximumColumns, type CellAddress } from "./address";

/** Something for each of many cells; looked up without spelling their addresses. */
export class CellMap<T> {
  readonly #sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellAddress): T | undefined {
    return this.#sheets.get(sheet)?.get(row * maximumColumns + column);
  }

  set({ sheet, row, column }: CellAddress, value: T): void {
    let cells = this.#sheets.get(sheet);
    if (!cells) this.#sheets.set(sheet, (cells = new Map<number, T>()));
    cells.set(row * maximumColumns + column, value);
  }
}
