import type { Rectangle } from "../../../core/sheet/address";
import { itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { wholeNumber } from "./arguments";
import { Block } from "./block";
import type { Model } from "./model";
import { Range } from "./range";
import { isEntireColumn, isEntireRow } from "./reference";

/** `Excel.RangeAreas`: several blocks of one sheet. */
export class RangeAreas extends HostObject {
  readonly $type = "RangeAreas";
  readonly #model: Model;
  readonly #sheetId: string;
  readonly #areas: readonly Range[];

  constructor(model: Model, sheetId: string, rectangles: readonly Rectangle[]) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#areas = rectangles.map((rectangle) => new Range(model, sheetId, rectangle));
  }

  override get $scalars(): readonly string[] {
    return ["address", "addressLocal", "areaCount", "cellCount", "isEntireColumn", "isEntireRow"];
  }

  get areas(): HostObject {
    return new RangeCollection(this.#areas);
  }
  get address(): string {
    return this.#areas.map((area) => area.address).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.#areas.length;
  }
  get cellCount(): number {
    return this.#areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  }
  get isEntireColumn(): boolean {
    return this.$blocks.every(isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.$blocks.every(isEntireRow);
  }
  get worksheet(): HostObject {
    return this.#model.worksheet(this.#sheetId);
  }
  get format(): HostObject {
    return this.#model.format(this.#sheetId, () => this.$blocks);
  }
  get conditionalFormats(): HostObject {
    return this.#model.conditionalFormats(this.#sheetId, () => this.$blocks);
  }

  clear(applyTo?: unknown): void {
    for (const area of this.#areas) area.clear(applyTo);
  }
  setDirty(): void {
    for (const area of this.#areas) area.setDirty();
  }
  calculate(): void {
    for (const area of this.#areas) area.calculate();
  }
  getEntireRow(): HostObject {
    return this.#model.areas(
      this.#sheetId,
      this.#areas.map((area) => blockOf(area.getEntireRow())),
    );
  }
  getEntireColumn(): HostObject {
    return this.#model.areas(
      this.#sheetId,
      this.#areas.map((area) => blockOf(area.getEntireColumn())),
    );
  }

  get $blocks(): Rectangle[] {
    return this.#areas.map((area) => area.$rectangle);
  }
}

/** `Excel.RangeCollection` */
class RangeCollection extends HostObject {
  readonly $type = "RangeCollection";
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  override $items(): readonly HostObject[] {
    return this.#ranges;
  }
  getCount(): number {
    return this.#ranges.length;
  }
  getItemAt(index: unknown): HostObject {
    const range = this.#ranges[wholeNumber(index)];
    if (!range) throw itemNotFound();
    return range;
  }
}

function blockOf(object: HostObject): Rectangle {
  if (object instanceof Block) return object.$rectangle;
  throw new Error("A range is a block.");
}
