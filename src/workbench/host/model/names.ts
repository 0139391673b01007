import { itemAlreadyExists } from "../host-error";
import { HostObject } from "../host-object";
import type { DefinedName } from "../../grid/defined-names";
import { textValue } from "./arguments";
import { Block } from "./block";
import type { Model } from "./model";
import { NamedItem } from "./named-item";
import { PrintAreaName, printAreaName } from "./print-area-name";
import { writeAbsolute } from "./reference";
import { checkDefinedName } from "./sheet-rules";
import { sheetOf } from "./sheet-of";

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet. */
export class Names extends HostObject {
  readonly $type = "NamedItemCollection";
  readonly #model: Model;
  readonly #sheetId: string | null;

  constructor(model: Model, sheetId: string | null) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  override $items(): readonly HostObject[] {
    const printArea = this.#printArea;
    const names = this.#list().map(({ id }) => new NamedItem(this.#model, id));
    return printArea ? [...names, printArea] : names;
  }
  override $indexer(key: unknown): HostObject | null {
    if (key === printAreaName) return this.#printArea;
    const name = typeof key === "string" ? this.#find(key) : undefined;
    return name ? new NamedItem(this.#model, name.id) : null;
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.$indexer(key);
  }
  getCount(): number {
    return this.$items().length;
  }

  /** `reference`: a range, a formula (text that begins with `=`), or a constant. */
  add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    return this.#add(name, formulaFor(this.#model, reference), comment);
  }
  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): HostObject {
    return this.#add(name, textValue(formula), comment);
  }

  #add(name: unknown, formula: string, comment: unknown): HostObject {
    const wanted = checkDefinedName(textValue(name));
    const { names, tables } = this.#model.parts;
    if (this.#find(wanted) || tables.named(wanted)) throw itemAlreadyExists(wanted);
    const id = crypto.randomUUID();
    names.add({
      id,
      name: wanted,
      formula,
      comment: typeof comment === "string" ? comment : "",
      sheetId: this.#sheetId,
      visible: true,
    });
    return new NamedItem(this.#model, id);
  }

  get #printArea(): HostObject | null {
    const page =
      this.#sheetId === null ? null : this.#model.context.furnishings.of(this.#sheetId).page;
    return page?.printArea ? new PrintAreaName(this.#model, this.#sheetId ?? "") : null;
  }
  #list(): DefinedName[] {
    return this.#model.parts.names.list().filter(({ sheetId }) => sheetId === this.#sheetId);
  }
  #find(key: string): DefinedName | undefined {
    return this.#list().find(({ name }) => name.toLowerCase() === key.toLowerCase());
  }
}

function formulaFor(model: Model, reference: unknown): string {
  if (reference instanceof Block) {
    const sheet = sheetOf(model, reference.$sheetId).getSheetName();
    return `=${writeAbsolute(sheet, reference.$rectangle)}`;
  }
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  const text = textValue(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}
