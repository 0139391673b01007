import { invalidArgument, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { finiteNumber, flagValue, oneOf, textValue } from "./arguments";
import { colorArgument } from "./format-fill";
import type { LookTarget } from "./look-target";

/** `Excel.RangeFont` */
export class FormatFont extends HostObject {
  readonly $type = "RangeFont";
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  override get $scalars(): readonly string[] {
    return ["bold", "color", "italic", "name", "size", "strikethrough", "underline"];
  }

  get bold(): boolean | null {
    return this.#target.read((look) => look.bold);
  }
  set bold(bold: unknown) {
    this.#target.change({ bold: flagValue(bold) });
  }
  get italic(): boolean | null {
    return this.#target.read((look) => look.italic);
  }
  set italic(italic: unknown) {
    this.#target.change({ italic: flagValue(italic) });
  }
  get strikethrough(): boolean | null {
    return this.#target.read((look) => look.strikethrough);
  }
  set strikethrough(strikethrough: unknown) {
    this.#target.change({ strikethrough: flagValue(strikethrough) });
  }
  get underline(): string | null {
    return this.#target.read((look) => look.underline);
  }
  set underline(kind: unknown) {
    if (kind === "SingleAccountant" || kind === "DoubleAccountant") throw notSupported(kind);
    this.#target.change({ underline: oneOf(["None", "Single", "Double"] as const, kind) });
  }
  get color(): string | null {
    return this.#target.read((look) => look.fontColor);
  }
  set color(color: unknown) {
    this.#target.change({ fontColor: colorArgument(color) });
  }
  get name(): string | null {
    return this.#target.read((look) => look.fontName);
  }
  set name(name: unknown) {
    this.#target.change({ fontName: textValue(name) });
  }
  get size(): number | null {
    return this.#target.read((look) => look.fontSize);
  }
  set size(points: unknown) {
    const size = finiteNumber(points);
    if (size < 1 || size > 409) throw invalidArgument(String(points));
    this.#target.change({ fontSize: size });
  }
}
