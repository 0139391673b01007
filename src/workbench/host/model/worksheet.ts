import type { Rectangle } from "../../../core/sheet/address";
import { hexColor } from "../../grid/color";
import { eventType } from "../events";
import { invalidArgument, invalidOperation, itemNotFound, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue, oneOf, textValue, wholeNumber } from "./arguments";
import { Charts } from "./charts";
import { requireBlock } from "./find-range";
import { FreezePanes } from "./freeze-panes";
import type { Model } from "./model";
import { PageLayout } from "./page-layout";
import { wholeSheet } from "./reference";
import { assertStructureEditable, checkSheetName } from "./sheet-rules";
import { sheetOf } from "./sheet-of";
import { WorksheetProtection } from "./worksheet-protection";

/** `Excel.Worksheet` */
export class Worksheet extends HostObject {
  readonly $type = "Worksheet";
  readonly #model: Model;
  readonly #id: string;

  constructor(model: Model, id: string) {
    super();
    this.#model = model;
    this.#id = id;
    sheetOf(model, id);
  }

  override get $id(): string {
    return this.#id;
  }
  override get $scalars(): readonly string[] {
    return [
      ...["id", "name", "position", "showGridlines", "standardHeight", "standardWidth"],
      ...["tabColor", "visibility"],
    ];
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.$sheet.getSheetName();
  }
  set name(name: unknown) {
    assertStructureEditable(this.#model);
    this.$sheet.setName(checkSheetName(this.#model, textValue(name), this.#id));
  }
  /** From 0, hidden sheets counted. */
  get position(): number {
    return this.$sheet.getIndex();
  }
  set position(position: unknown) {
    assertStructureEditable(this.#model);
    const index = wholeNumber(position);
    if (index < 0 || index >= this.#model.context.grid.sheets().length) {
      throw invalidArgument(String(position));
    }
    this.#model.parts.tabs.move(this.$sheet, index);
  }
  get visibility(): string {
    return this.$sheet.isSheetHidden() ? "Hidden" : "Visible";
  }
  set visibility(visibility: unknown) {
    const wanted = oneOf(["Visible", "Hidden", "VeryHidden"] as const, visibility);
    if (wanted === "VeryHidden") throw notSupported("VeryHidden");
    assertStructureEditable(this.#model);
    if (wanted === "Visible") this.$sheet.showSheet();
    else if (!this.$sheet.isSheetHidden()) {
      this.#assertNotLastVisible();
      this.$sheet.hideSheet();
    }
  }
  /** Empty without colour. */
  get tabColor(): string {
    return hexColor(this.$sheet.getTabColor() ?? "") ?? "";
  }
  set tabColor(color: unknown) {
    const text = textValue(color);
    const hex = text === "" ? "" : hexColor(text);
    if (hex === null) throw invalidArgument(text);
    this.$sheet.setTabColor(hex);
  }
  get showGridlines(): boolean {
    return !this.$sheet.hasHiddenGridLines();
  }
  /** What Office.js sends when `showGridlines` is set. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(show: unknown) {
    this.$sheet.setHiddenGridlines(!flagValue(show));
  }
  get standardWidth(): number {
    return this.#model.parts.lines.standardWidth(this.#id);
  }
  get standardHeight(): number {
    return this.#model.parts.lines.standardHeight(this.#id);
  }

  get tables(): HostObject {
    return this.#model.tables(this.#id);
  }
  get names(): HostObject {
    return this.#model.names(this.#id);
  }
  get shapes(): HostObject {
    return this.#model.shapes(this.#id);
  }
  get charts(): HostObject {
    return new Charts(this.#model, this.#id);
  }
  get freezePanes(): HostObject {
    return new FreezePanes(this.#model, this.#id);
  }
  get pageLayout(): HostObject {
    return new PageLayout(this.#model, this.#id);
  }
  get protection(): HostObject {
    return new WorksheetProtection(this.#model, this.#id);
  }

  /** Without address, the whole sheet. */
  getRange(address?: unknown): HostObject {
    if (address === undefined || address === null || address === "") return this.#range(wholeSheet);
    const block = requireBlock(this.#model, address, this.#id);
    if (block.sheetId !== this.#id) throw invalidArgument("a range of another worksheet");
    return this.#range(block.rectangle);
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const [top, left] = [wholeNumber(row), wholeNumber(column)];
    const [bottom, right] = [top + wholeNumber(rows) - 1, left + wholeNumber(columns) - 1];
    return this.#range({ top, left, bottom, right });
  }
  getCell(row: unknown, column: unknown): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRanges(addresses?: unknown): HostObject {
    const parts =
      addresses === undefined || addresses === null ? [] : textValue(addresses).split(",");
    const rectangles = parts.map(
      (part) => requireBlock(this.#model, part.trim(), this.#id).rectangle,
    );
    return this.#model.areas(this.#id, rectangles.length === 0 ? [wholeSheet] : rectangles);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = this.#model.context.grid.cells.usedRange(this.#id, valuesOnly === true);
    return used && this.#range(used);
  }
  /** Of an empty sheet, A1, as in Excel. */
  getUsedRange(valuesOnly?: unknown): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getNextOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.#neighbour(1, visibleOnly === true);
  }
  getNext(visibleOnly?: unknown): HostObject {
    return existing(this.getNextOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.#neighbour(-1, visibleOnly === true);
  }
  getPrevious(visibleOnly?: unknown): HostObject {
    return existing(this.getPreviousOrNullObject(visibleOnly));
  }

  activate(): void {
    if (this.$sheet.isSheetHidden()) throw invalidOperation("the worksheet is hidden");
    this.#model.parts.tabs.activate(this.#id);
  }
  calculate(markAllDirty?: unknown): void {
    const rectangle = {
      ...{ top: 0, left: 0 },
      ...{ bottom: this.$sheet.getMaxRows() - 1, right: this.$sheet.getMaxColumns() - 1 },
    };
    if (markAllDirty === true) this.#model.context.functions.invalidate(this.#id, rectangle);
    this.#model.context.grid.calculation.recalculate([{ sheetId: this.#id, rectangle }]);
  }
  delete(): void {
    assertStructureEditable(this.#model);
    if (!this.$sheet.isSheetHidden()) this.#assertNotLastVisible();
    this.#model.context.shapes.removeSheet(this.#id);
    this.#model.context.furnishings.removeSheet(this.#id);
    this.#model.parts.tabs.remove(this.$sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.#model.context.events.register(eventType.changed, this.#id);
  }
  _UnregisterDataChangedEvent(): void {
    this.#model.context.events.unregister(eventType.changed, this.#id);
  }
  _RegisterRowSortedEvent(): void {
    this.#model.context.events.register(eventType.rowSorted, this.#id);
  }
  _UnregisterRowSortedEvent(): void {
    this.#model.context.events.unregister(eventType.rowSorted, this.#id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#model.context.events.register(eventType.selectionChanged, this.#id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#model.context.events.unregister(eventType.selectionChanged, this.#id);
  }
  _RegisterActivatedEvent(): void {
    this.#model.context.events.register(eventType.activated, this.#id);
  }
  _UnregisterActivatedEvent(): void {
    this.#model.context.events.unregister(eventType.activated, this.#id);
  }
  _RegisterDeactivatedEvent(): void {
    this.#model.context.events.register(eventType.deactivated, this.#id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.#model.context.events.unregister(eventType.deactivated, this.#id);
  }

  get $sheet(): ReturnType<typeof sheetOf> {
    return sheetOf(this.#model, this.#id);
  }

  #range(rectangle: Rectangle): HostObject {
    return this.#model.range(this.#id, rectangle);
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const sheets = this.#model.context.grid.sheets();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && !(visibleOnly && sheet.isSheetHidden())) {
        return this.#model.worksheet(sheet.getSheetId());
      }
    }
    return null;
  }
  #assertNotLastVisible(): void {
    if (this.#model.parts.tabs.visibleCount() > 1) return;
    throw invalidOperation("a workbook must contain at least one visible worksheet");
  }
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
