import {
  borderSides,
  borderStyles,
  borderWeights,
  noBorder,
  type BorderLook,
  type BorderSide,
} from "../../grid/cell-borders";
import { HostObject } from "../host-object";
import { itemNotFound } from "../host-error";
import { oneOf, wholeNumber } from "./arguments";
import { colorArgument } from "./format-fill";
import type { LookTarget } from "./look-target";

/** `Excel.RangeBorderCollection` */
export class FormatBorders extends HostObject {
  readonly $type = "RangeBorderCollection";
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  override $items(): readonly HostObject[] {
    return borderSides.map((side) => new Border(this.#target, side));
  }
  override $indexer(side: unknown): HostObject {
    return new Border(this.#target, oneOf(borderSides, side));
  }
  get count(): number {
    return borderSides.length;
  }
  getItemAt(index: unknown): HostObject {
    const side = borderSides[wholeNumber(index)];
    if (!side) throw itemNotFound();
    return new Border(this.#target, side);
  }
}

/** `Excel.RangeBorder` */
class Border extends HostObject {
  readonly $type = "RangeBorder";
  readonly #target: LookTarget;
  readonly #side: BorderSide;

  constructor(target: LookTarget, side: BorderSide) {
    super();
    this.#target = target;
    this.#side = side;
  }

  override get $id(): string {
    return this.#side;
  }
  override get $scalars(): readonly string[] {
    return ["color", "sideIndex", "style", "weight"];
  }

  get sideIndex(): string {
    return this.#side;
  }
  get style(): string | null {
    return this.#read((look) => look.style);
  }
  set style(style: unknown) {
    this.#change({ style: oneOf(borderStyles, style) });
  }
  get weight(): string | null {
    return this.#read((look) => look.weight);
  }
  set weight(weight: unknown) {
    this.#change({ weight: oneOf(borderWeights, weight) });
  }
  get color(): string | null {
    return this.#read((look) => look.color);
  }
  set color(color: unknown) {
    this.#change({ color: colorArgument(color) });
  }

  #read(read: (look: BorderLook) => string): string | null {
    const { model, sheetId, blocks } = this.#target;
    const looks = blocks.map((block) => model.parts.borders.border(sheetId, block, this.#side));
    const [first, ...others] = looks.map((look) => look && read(look));
    return others.every((other) => other === first) ? (first ?? null) : null;
  }

  /** Weight or colour given to a side without line draw one, as in Excel. */
  #change(change: Partial<BorderLook>): void {
    const { model, sheetId, blocks } = this.#target;
    this.#target.assertEditable();
    for (const block of blocks) {
      const present = model.parts.borders.border(sheetId, block, this.#side) ?? noBorder;
      const drawn = present.style === "None" ? { ...present, style: "Continuous" } : present;
      model.parts.borders.setBorder(sheetId, block, this.#side, { ...drawn, ...change });
    }
  }
}
