import type { Rectangle } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/snapshot";
import type { Cells } from "../../grid/cells";
import type { SheetLines } from "../../grid/sheet-lines";
import { invalidArgument } from "../host-error";
import { asMatrix, flagValue, wrongShape } from "./arguments";
import { cellContent } from "./cell-content";
import { assertEditable } from "./editing";
import { isEntireColumn, isEntireRow } from "./reference";
import { RangeGeometry } from "./range-geometry";

/** Excel passes no more cells of one range than these. */
const mostCells = 5_000_000;

/** What the cells of a range hold and show. */
export abstract class RangeContent extends RangeGeometry {
  get values(): CellValue[][] | null {
    return this.#read((id, block) => this.$cells.values(id, block));
  }
  set values(values: unknown) {
    this.#write(values);
  }
  get formulas(): CellValue[][] | null {
    return this.#read((id, block) => this.$cells.formulas(id, block));
  }
  set formulas(formulas: unknown) {
    this.#write(formulas);
  }
  /** Function names are the same in Japanese. */
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown) {
    this.#write(formulas);
  }
  get text(): string[][] | null {
    return this.#read((id, block) => this.$cells.texts(id, block));
  }
  get valueTypes(): string[][] | null {
    return this.#read((id, block) => this.$cells.valueTypes(id, block));
  }
  get numberFormat(): string[][] | null {
    return this.#read((id, block) => this.$cells.formats(id, block));
  }
  set numberFormat(formats: unknown) {
    const block = this.$rectangle;
    assertEditable(this.model, this.$sheetId, [block], "formatCells");
    if (typeof formats === "string") {
      this.model.parts.looks.change(this.$sheetId, block, { format: formats });
      return;
    }
    const codes = this.#matrix(formats).map((row) => row.map(formatCode));
    this.model.parts.looks.setFormats(this.$sheetId, block, codes);
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }
  /** `null` when some cells spill and others don't. */
  get hasSpill(): boolean | null {
    const spills = this.#read((id, block) => this.$cells.spills(id, block))?.flat() ?? [];
    if (spills.every(Boolean)) return spills.length > 0;
    return spills.some(Boolean) ? null : false;
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === null || columnHidden === null ? null : false;
  }
  get rowHidden(): boolean | null {
    const { top } = this.$rectangle;
    return allOrNone(this.$count(this.rowCount), (i) =>
      this.$lines.isRowHidden(this.$sheetId, top + i),
    );
  }
  set rowHidden(hidden: unknown) {
    assertEditable(this.model, this.$sheetId, [this.$rectangle], "formatRows");
    this.$lines.hideRows(this.$sheetId, this.$rectangle, flagValue(hidden));
  }
  get columnHidden(): boolean | null {
    const { left } = this.$rectangle;
    return allOrNone(this.$count(this.columnCount), (i) =>
      this.$lines.isColumnHidden(this.$sheetId, left + i),
    );
  }
  set columnHidden(hidden: unknown) {
    assertEditable(this.model, this.$sheetId, [this.$rectangle], "formatColumns");
    this.$lines.hideColumns(this.$sheetId, this.$rectangle, flagValue(hidden));
  }

  /** Sent by Office.js before it slices a large write. */
  _ValidateArraySize(rows: unknown, columns: unknown): null {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape();
    return null;
  }

  get $cells(): Cells {
    return this.model.context.grid.cells;
  }
  get $lines(): SheetLines {
    return this.model.parts.lines;
  }
  /** Whole rows and columns are judged by their beginning. */
  $count(count: number): number {
    return this.$unbounded ? Math.min(count, 1000) : count;
  }
  /** Excel answers `null` for the cells of whole rows and columns, and takes none. */
  get $unbounded(): boolean {
    return isEntireColumn(this.$rectangle) || isEntireRow(this.$rectangle);
  }

  #read<T>(read: (sheetId: string, block: Rectangle) => T): T | null {
    const tooMany = this.rowCount * this.columnCount > mostCells;
    return this.$unbounded || tooMany ? null : read(this.$sheetId, this.$rectangle);
  }

  #matrix(value: unknown): unknown[][] {
    if (this.$unbounded) throw invalidArgument("cells of whole rows or columns");
    return asMatrix(value, this.rowCount, this.columnCount);
  }

  #write(value: unknown): void {
    const block = this.$rectangle;
    const values = this.#matrix(value).map((row) => row.map(cellContent));
    assertEditable(this.model, this.$sheetId, [block]);
    const formats = this.$cells.formats(this.$sheetId, block);
    const written = values.map((row, i) =>
      row.map((value, j) => (formats[i]?.[j] === "@" ? numberAsText(value) : value)),
    );
    this.$cells.write(this.$sheetId, block, written);
  }
}

/** A number becomes text in a cell with the text format. */
function numberAsText(value: CellValue | null): CellValue | null {
  return typeof value === "number" ? `'${value}` : value;
}

function formatCode(code: unknown): string | null {
  if (code === null || code === undefined) return null;
  if (typeof code !== "string") throw invalidArgument(typeof code);
  return code === "" ? "General" : code;
}

function allOrNone(count: number, holds: (index: number) => boolean): boolean | null {
  const first = holds(0);
  for (let index = 1; index < count; index++) if (holds(index) !== first) return null;
  return first;
}
