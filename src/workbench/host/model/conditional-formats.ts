import { intersects, type Rectangle } from "../../../core/sheet/address";
import type { ConditionalRule } from "../../grid/conditional-rule";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { textValue, wholeNumber } from "./arguments";
import { ConditionalFormat } from "./conditional-format";
import { assertEditable } from "./editing";
import type { Model } from "./model";

/** `Excel.ConditionalFormatCollection`: those of a sheet that touch the range. */
export class ConditionalFormats extends HostObject {
  readonly $type = "ConditionalFormatCollection";
  readonly #model: Model;
  readonly #sheetId: string;
  readonly #blocks: () => readonly Rectangle[];

  constructor(model: Model, sheetId: string, blocks: () => readonly Rectangle[]) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#blocks = blocks;
  }

  override $items(): readonly HostObject[] {
    return this.#list().map(({ id }) => new ConditionalFormat(this.#model, this.#sheetId, id));
  }
  override $indexer(id: unknown): HostObject | null {
    const rule = this.#model.parts.rules.find(this.#sheetId, textValue(id));
    return rule && new ConditionalFormat(this.#model, this.#sheetId, rule.id);
  }
  getItemOrNullObject(id: unknown): HostObject | null {
    return this.$indexer(id);
  }
  getItemAt(index: unknown): HostObject {
    const rule = this.#list()[wholeNumber(index)];
    if (!rule) throw itemNotFound();
    return new ConditionalFormat(this.#model, this.#sheetId, rule.id);
  }
  getCount(): number {
    return this.#list().length;
  }

  /** With the highest priority; it applies to nothing until its rule is set. */
  add(type: unknown): HostObject {
    const kind = textValue(type);
    const condition = newCondition(kind);
    this.#assertEditable();
    const id = crypto.randomUUID();
    this.#model.parts.rules.add(this.#sheetId, {
      id,
      rectangles: this.#blocks(),
      stopIfTrue: false,
      condition,
      look: {},
    });
    return new ConditionalFormat(this.#model, this.#sheetId, id);
  }
  clearAll(): void {
    this.#assertEditable();
    for (const { id } of this.#list()) this.#model.parts.rules.remove(this.#sheetId, id);
  }

  #assertEditable(): void {
    assertEditable(this.#model, this.#sheetId, this.#blocks(), "formatCells");
  }
  #list(): ConditionalRule[] {
    const blocks = this.#blocks();
    return this.#model.parts.rules
      .list(this.#sheetId)
      .filter(({ rectangles }) =>
        rectangles.some((rectangle) => blocks.some((block) => intersects(rectangle, block))),
      );
  }
}

function newCondition(type: string): ConditionalRule["condition"] {
  switch (type) {
    case "CellValue":
    case "ContainsText":
      return { type, rule: null };
    case "Custom":
      return { type, formula: "" };
    case "DataBar":
    case "ColorScale":
    case "IconSet":
    case "TopBottom":
    case "PresetCriteria":
      throw notSupported(`conditional formats of type ${type}`);
    default:
      throw invalidArgument(type);
  }
}
