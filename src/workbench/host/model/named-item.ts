import type { DefinedName } from "../../grid/defined-names";
import { itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue, textValue } from "./arguments";
import { blockOfFormula, type FoundBlock } from "./find-range";
import type { Model } from "./model";

/** `Excel.NamedItem` */
export class NamedItem extends HostObject {
  readonly $type = "NamedItem";
  readonly #model: Model;
  readonly #id: string;

  constructor(model: Model, id: string) {
    super();
    this.#model = model;
    this.#id = id;
  }

  override get $id(): string {
    return this.name;
  }
  /** Type and value of a name that stands for a calculation are not known here, so not offered. */
  override get $scalars(): readonly string[] {
    const known = this.#meaning ? ["type", "value"] : [];
    return ["comment", "formula", "name", "scope", "visible", ...known];
  }

  get name(): string {
    return this.$name.name;
  }
  get formula(): string {
    return this.$name.formula;
  }
  set formula(formula: unknown) {
    this.#model.parts.names.change({ ...this.$name, formula: textValue(formula) });
  }
  get comment(): string {
    return this.$name.comment;
  }
  set comment(comment: unknown) {
    this.#model.parts.names.change({ ...this.$name, comment: textValue(comment) });
  }
  get visible(): boolean {
    return this.$name.visible;
  }
  set visible(visible: unknown) {
    this.#model.parts.names.change({ ...this.$name, visible: flagValue(visible) });
  }
  get scope(): string {
    return this.$name.sheetId === null ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return this.#known.type;
  }
  get value(): string | number | boolean {
    return this.#known.value;
  }

  get worksheet(): HostObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound("the name belongs to the workbook");
    return sheet;
  }
  get worksheetOrNullObject(): HostObject | null {
    const { sheetId } = this.$name;
    return sheetId === null ? null : this.#model.worksheet(sheetId);
  }

  getRangeOrNullObject(): HostObject | null {
    const block = this.#block;
    return block && this.#model.range(block.sheetId, block.rectangle);
  }
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("the name doesn't refer to a range");
    return range;
  }
  delete(): void {
    this.#model.parts.names.remove(this.$name);
  }

  /** @throws HostError `ItemNotFound` when the name has been deleted. */
  get $name(): DefinedName {
    const name = this.#model.parts.names.find(this.#id);
    if (!name) throw itemNotFound("the name has been deleted");
    return name;
  }

  get #block(): FoundBlock | null {
    const active = this.#model.context.grid.workbook.getActiveSheet().getSheetId();
    return blockOfFormula(this.#model, this.formula, this.$name.sheetId ?? active);
  }

  get #known(): Meaning {
    const meaning = this.#meaning;
    if (!meaning) throw itemNotFound("the value of a calculated name is not known");
    return meaning;
  }

  get #meaning(): Meaning | null {
    if (this.#block) return { type: "Range", value: this.formula.slice(1) };
    const constant = this.formula.slice(1).trim();
    const [, text] = /^"((?:[^"]|"")*)"$/s.exec(constant) ?? [];
    if (text !== undefined) return { type: "String", value: text.replaceAll('""', '"') };
    if (/^(TRUE|FALSE)$/i.test(constant)) {
      return { type: "Boolean", value: constant.toUpperCase() === "TRUE" };
    }
    const number = constant === "" ? NaN : Number(constant);
    if (Number.isNaN(number)) return null;
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  }
}

interface Meaning {
  readonly type: string;
  readonly value: string | number | boolean;
}
