import type { Rectangle } from "../../../core/sheet/address";
import { accessDenied, itemNotFound, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { Application, Runtime } from "./application";
import { textValue } from "./arguments";
import type { Model } from "./model";
import { Settings } from "./settings";
import { isStructureProtected, protectStructure } from "./sheet-rules";

/** `Excel.Workbook`: where every object path begins. */
export class Workbook extends HostObject {
  readonly $type = "Workbook";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  override get $scalars(): readonly string[] {
    return ["autoSave", "name", "readOnly"];
  }

  get name(): string {
    return this.#model.context.grid.workbook.getName() || "Book1.xlsx";
  }
  get readOnly(): boolean {
    return false;
  }
  get autoSave(): boolean {
    return false;
  }

  get application(): HostObject {
    return new Application(this.#model);
  }
  get _Runtime(): HostObject {
    return new Runtime(this.#model);
  }
  get worksheets(): HostObject {
    return this.#model.worksheets();
  }
  get tables(): HostObject {
    return this.#model.tables(null);
  }
  get names(): HostObject {
    return this.#model.names(null);
  }
  get settings(): HostObject {
    return new Settings(this.#model.context.settings);
  }
  get protection(): HostObject {
    return new WorkbookProtection(this.#model);
  }

  getSelectedRange(): HostObject {
    return this.#onActiveSheet(this.#selection);
  }
  getSelectedRanges(): HostObject {
    return this.#model.areas(this.#activeId, [this.#selection]);
  }
  getActiveCell(): HostObject {
    const cell = this.#model.context.grid.workbook.getActiveCell()?.getRange();
    const { top, left } = cell ? { top: cell.startRow, left: cell.startColumn } : this.#selection;
    return this.#onActiveSheet({ top, left, bottom: top, right: left });
  }

  _RemoveReference(id: unknown): void {
    this.#model.context.references.drop(textValue(id));
  }
  _RemoveAllReferences(): void {
    this.#model.context.references.clear();
  }
  _GetReferenceCount(): number {
    return this.#model.context.references.size;
  }
  /** The changed cells of an event: `args.getRange()`. */
  _GetRangeForEventByReferenceId(id: unknown): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): HostObject | null {
    return this.#model.context.references.find(textValue(id));
  }

  get #activeId(): string {
    return this.#model.context.grid.workbook.getActiveSheet().getSheetId();
  }
  get #selection(): Rectangle {
    const range = this.#model.context.grid.workbook.getActiveRange()?.getRange();
    if (!range) return { top: 0, left: 0, bottom: 0, right: 0 };
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    return { top, left, bottom, right };
  }
  #onActiveSheet(rectangle: Rectangle): HostObject {
    return this.#model.range(this.#activeId, rectangle);
  }
}

/** `Excel.WorkbookProtection`: of the sheets' order, names and number. */
class WorkbookProtection extends HostObject {
  readonly $type = "WorkbookProtection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  override get $scalars(): readonly string[] {
    return ["protected"];
  }
  get protected(): boolean {
    return isStructureProtected(this.#model);
  }
  protect(password?: unknown): void {
    if (this.protected) throw accessDenied("the workbook is already protected");
    if ((password ?? "") !== "") throw notSupported("a password");
    protectStructure(this.#model, true);
  }
  unprotect(): void {
    protectStructure(this.#model, false);
  }
}
