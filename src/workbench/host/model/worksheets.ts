import { eventType, wholeWorkbook } from "../events";
import { HostObject } from "../host-object";
import { textValue } from "./arguments";
import type { Model } from "./model";
import { assertStructureEditable, checkSheetName } from "./sheet-rules";

/** `Excel.WorksheetCollection` */
export class Worksheets extends HostObject {
  readonly $type = "WorksheetCollection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  override $items(): readonly HostObject[] {
    return this.#ids().map((id) => this.#model.worksheet(id));
  }
  /** By id or name. */
  override $indexer(key: unknown): HostObject | null {
    if (typeof key !== "string") return null;
    const { grid } = this.#model.context;
    const sheet = grid.sheet(key) ?? grid.sheetNamed(key);
    return sheet && this.#model.worksheet(sheet.getSheetId());
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.$indexer(key);
  }
  getCount(visibleOnly?: unknown): number {
    return this.#ids(visibleOnly === true).length;
  }
  getFirst(visibleOnly?: unknown): HostObject {
    return this.#at(this.#ids(visibleOnly === true)[0]);
  }
  getLast(visibleOnly?: unknown): HostObject {
    return this.#at(this.#ids(visibleOnly === true).at(-1));
  }
  getActiveWorksheet(): HostObject {
    return this.#at(this.#model.context.grid.workbook.getActiveSheet().getSheetId());
  }

  /** Behind the last sheet and not shown; without name, the next free one in Excel's manner. */
  add(name?: unknown): HostObject {
    assertStructureEditable(this.#model);
    const wanted = name === undefined || name === null ? this.#freeName() : textValue(name);
    const checked = checkSheetName(this.#model, wanted, null);
    const id = newId();
    this.#model.parts.tabs.add(id, checked);
    return this.#model.worksheet(id);
  }

  _RegisterDataChangedEvent(): void {
    this.#model.context.events.register(eventType.changed, wholeWorkbook);
  }
  _UnregisterDataChangedEvent(): void {
    this.#model.context.events.unregister(eventType.changed, wholeWorkbook);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#model.context.events.register(eventType.selectionChanged, wholeWorkbook);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#model.context.events.unregister(eventType.selectionChanged, wholeWorkbook);
  }
  _RegisterActivatedEvent(): void {
    this.#model.context.events.register(eventType.activated, wholeWorkbook);
  }
  _UnregisterActivatedEvent(): void {
    this.#model.context.events.unregister(eventType.activated, wholeWorkbook);
  }
  _RegisterDeactivatedEvent(): void {
    this.#model.context.events.register(eventType.deactivated, wholeWorkbook);
  }
  _UnregisterDeactivatedEvent(): void {
    this.#model.context.events.unregister(eventType.deactivated, wholeWorkbook);
  }
  _RegisterRowSortedEvent(): void {
    this.#model.context.events.register(eventType.rowSorted, wholeWorkbook);
  }
  _UnregisterRowSortedEvent(): void {
    this.#model.context.events.unregister(eventType.rowSorted, wholeWorkbook);
  }
  _RegisterAddedEvent(): void {
    this.#model.context.events.register(eventType.added, wholeWorkbook);
  }
  _UnregisterAddedEvent(): void {
    this.#model.context.events.unregister(eventType.added, wholeWorkbook);
  }
  _RegisterDeletedEvent(): void {
    this.#model.context.events.register(eventType.deleted, wholeWorkbook);
  }
  _UnregisterDeletedEvent(): void {
    this.#model.context.events.unregister(eventType.deleted, wholeWorkbook);
  }

  #ids(visibleOnly = false): string[] {
    return this.#model.context.grid
      .sheets()
      .filter((sheet) => !visibleOnly || !sheet.isSheetHidden())
      .map((sheet) => sheet.getSheetId());
  }
  #at(id: string | undefined): HostObject {
    if (id === undefined) throw new Error("A workbook has a sheet.");
    return this.#model.worksheet(id);
  }
  #freeName(): string {
    let number = 1;
    while (this.#model.context.grid.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

/** Excel's ids of sheets look like this. */
function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
