import type { Rectangle } from "../../../core/sheet/address";
import type { ShiftDirection } from "../../grid/sheet-structure";
import { invalidOperation, itemNotFound, notSupported } from "../host-error";
import type { HostObject } from "../host-object";
import { flagValue, oneOf } from "./arguments";
import { assertEditable, type Change } from "./editing";
import { DataValidation } from "./data-validation";
import { RangeProperties } from "./range-properties";
import { RangeSort } from "./range-sort";
import { intersection, isEntireColumn, isEntireRow } from "./reference";
import { sheetOf } from "./sheet-of";

/** `Excel.Range` */
export class Range extends RangeProperties {
  readonly $type = "Range";

  override get $scalars(): readonly string[] {
    return [
      ...["address", "addressLocal", "cellCount", "columnCount", "columnHidden", "columnIndex"],
      ...["formulas", "formulasLocal", "hasSpill", "height", "hidden", "isEntireColumn"],
      ...["isEntireRow", "left", "numberFormat", "numberFormatLocal", "rowCount", "rowHidden"],
      ...["rowIndex", "text", "top", "valueTypes", "values", "width"],
    ];
  }

  get worksheet(): HostObject {
    return this.model.worksheet(this.$sheetId);
  }
  get format(): HostObject {
    return this.model.format(this.$sheetId, () => [this.$rectangle]);
  }
  get conditionalFormats(): HostObject {
    return this.model.conditionalFormats(this.$sheetId, () => [this.$rectangle]);
  }
  get sort(): HostObject {
    return new RangeSort(this.model, this.$sheetId, () => this.$bounded ?? this.$cornerCell);
  }
  get dataValidation(): HostObject {
    return new DataValidation(this.model, this.$sheetId, () => this.$rectangle);
  }
  getTables(fullyContained?: unknown): HostObject {
    if (fullyContained === true) throw notSupported("getTables(fullyContained)");
    return this.model.tables(this.$sheetId, this.$rectangle);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = this.$cells.usedRange(this.$sheetId, valuesOnly === true, this.$rectangle);
    return used && this.$at(used);
  }
  /** Of an empty range, its first cell, as in Excel. */
  getUsedRange(valuesOnly?: unknown): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.$at(this.$cornerCell);
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const areas = this.model.parts.structure
      .merges(this.$sheetId)
      .filter((area) => intersection(area, this.$rectangle));
    return areas.length === 0 ? null : this.model.areas(this.$sheetId, areas);
  }
  merge(across?: unknown): void {
    assertEditable(this.model, this.$sheetId, [this.$rectangle], "formatCells");
    this.model.parts.structure.merge(this.$sheetId, this.$rectangle, flagValue(across ?? false));
  }
  unmerge(): void {
    assertEditable(this.model, this.$sheetId, [this.$rectangle], "formatCells");
    this.model.parts.structure.unmerge(this.$sheetId, this.$rectangle);
  }

  /** What the formula of the range's one cell fills. */
  getSpillingToRangeOrNullObject(): HostObject | null {
    const { top: row, left: column } = this.$rectangle;
    const area = this.model.parts.spills.filledBy(this.$sheetId, { row, column });
    return area && this.$at(area);
  }
  getSpillingToRange(): HostObject {
    return existing(this.getSpillingToRangeOrNullObject());
  }
  getSpillParentOrNullObject(): HostObject | null {
    const { top: row, left: column } = this.$rectangle;
    const cell = this.model.parts.spills.formulaOf(this.$sheetId, { row, column });
    if (!cell) return null;
    return this.$at({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  }
  getSpillParent(): HostObject {
    return existing(this.getSpillParentOrNullObject());
  }

  clear(applyTo?: unknown): void {
    const kind = oneOf(["All", "Contents", "Formats", "Hyperlinks"], applyTo ?? "All");
    const block = this.$bounded;
    if (!block || kind === "Hyperlinks") return;
    assertEditable(
      this.model,
      this.$sheetId,
      [block],
      kind === "Formats" ? "formatCells" : "content",
    );
    const cells = this.model.context.grid.range(this.$sheetId, block);
    if (kind === "Contents") cells.clearContent();
    else if (kind === "Formats") cells.clearFormat();
    else cells.clear();
  }

  /** Answers the inserted cells; whole rows and columns move everything beyond them. */
  insert(shift: unknown): HostObject {
    const direction = oneOf(["Down", "Right"] as const, shift);
    const block = this.$rectangle;
    this.#restructure(direction, block);
    return this.$at(block);
  }
  delete(shift: unknown): void {
    this.#restructure(oneOf(["Up", "Left"] as const, shift), this.$rectangle);
  }

  select(): void {
    const { grid } = this.model.context;
    const sheet = sheetOf(this.model, this.$sheetId);
    sheet.activate();
    grid.range(this.$sheetId, this.$bounded ?? this.$cornerCell).activate();
  }

  /** Has the formulas of these cells calculated anew, the add-in's functions called again. */
  setDirty(): void {
    if (!this.model.context.ignoresSetDirty) this.calculate();
  }
  calculate(): void {
    const block = this.$bounded;
    if (!block) return;
    this.model.context.functions.invalidate(this.$sheetId, block);
    this.model.context.grid.calculation.recalculate([{ sheetId: this.$sheetId, rectangle: block }]);
  }

  /** The part within the spreadsheet's limits; `null` when there is none. */
  get $bounded(): Rectangle | null {
    const sheet = sheetOf(this.model, this.$sheetId);
    const [bottom, right] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
    return intersection(this.$rectangle, { top: 0, left: 0, bottom, right });
  }

  #restructure(direction: ShiftDirection, block: Rectangle): void {
    const inserts = direction === "Down" || direction === "Right";
    const { structure } = this.model.parts;
    const sheetId = this.$sheetId;
    const lines = isEntireRow(block) ? "Rows" : isEntireColumn(block) ? "Columns" : null;
    const change: Change = lines ? `${inserts ? "insert" : "delete"}${lines}` : "content";
    assertEditable(this.model, sheetId, [block], change);
    if (lines === "Rows") {
      if (inserts) structure.insertRows(sheetId, block);
      else structure.deleteRows(sheetId, block);
    } else if (lines === "Columns") {
      if (inserts) structure.insertColumns(sheetId, block);
      else structure.deleteColumns(sheetId, block);
    } else {
      const moved = structure.shift(sheetId, block, direction);
      if (moved === "refused")
        throw invalidOperation("merged cells or a table would be cut in two");
      if (moved) this.model.anchors.move(sheetId, moved.from, moved.to);
    }
  }
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
