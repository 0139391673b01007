import { itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import type { Model } from "./model";
import { writeAbsolute } from "./reference";
import { sheetOf } from "./sheet-of";

/** The name under which Excel keeps what is printed of a sheet. */
export const printAreaName = "Print_Area";

/** `Excel.NamedItem` for a sheet's print area. */
export class PrintAreaName extends HostObject {
  readonly $type = "NamedItem";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  override get $id(): string {
    return printAreaName;
  }
  override get $scalars(): readonly string[] {
    return ["comment", "formula", "name", "scope", "type", "visible"];
  }
  get name(): string {
    return printAreaName;
  }
  get comment(): string {
    return "";
  }
  get scope(): string {
    return "Worksheet";
  }
  get type(): string {
    return "Range";
  }
  get visible(): boolean {
    return true;
  }
  get formula(): string {
    const { page } = this.#model.context.furnishings.of(this.#sheetId);
    if (!page?.printArea) throw itemNotFound("the print area has been deleted");
    const sheet = sheetOf(this.#model, this.#sheetId).getSheetName();
    return `=${writeAbsolute(sheet, page.printArea)}`;
  }
  delete(): void {
    const { furnishings } = this.#model.context;
    const { page } = furnishings.of(this.#sheetId);
    if (page) furnishings.set(this.#sheetId, { page: { ...page, printArea: null } });
  }
}
