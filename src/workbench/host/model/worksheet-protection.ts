import { accessDenied, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import type { Model } from "./model";

/** `Excel.WorksheetProtection` */
export class WorksheetProtection extends HostObject {
  readonly $type = "WorksheetProtection";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  override get $scalars(): readonly string[] {
    return ["options", "protected"];
  }

  get protected(): boolean {
    return this.#model.parts.locks.protection(this.#sheetId) !== null;
  }
  get options(): object | null {
    return this.#model.parts.locks.protection(this.#sheetId);
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw accessDenied("the worksheet is already protected");
    // A password in a stand-in would protect nothing and could be forgotten.
    if ((password ?? "") !== "") throw notSupported("a password");
    const allowed = typeof options === "object" ? { ...options } : {};
    this.#model.parts.locks.setProtection(this.#sheetId, { ...nothingAllowed, ...allowed });
  }
  unprotect(): void {
    this.#model.parts.locks.setProtection(this.#sheetId, null);
  }
}

/** Excel's standard: cells can be selected, nothing else is allowed. */
const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
