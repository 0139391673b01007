import type { RuleLook } from "../../grid/conditional-rule";
import { HostObject } from "../host-object";
import { flagValue, oneOf } from "./arguments";
import { colorArgument } from "./format-fill";

/** The looks of one rule. */
export interface RuleLookTarget {
  read(): RuleLook;
  change(change: RuleLook): void;
  /** Sets all; what is absent is taken away. */
  replace(look: RuleLook): void;
}

/** `Excel.ConditionalRangeFormat` */
export class ConditionalRangeFormat extends HostObject {
  readonly $type = "ConditionalRangeFormat";
  readonly #target: RuleLookTarget;

  constructor(target: RuleLookTarget) {
    super();
    this.#target = target;
  }

  get fill(): HostObject {
    return new RuleFill(this.#target);
  }
  get font(): HostObject {
    return new RuleFont(this.#target);
  }
}

/** `Excel.ConditionalRangeFill` */
class RuleFill extends HostObject {
  readonly $type = "ConditionalRangeFill";
  readonly #target: RuleLookTarget;

  constructor(target: RuleLookTarget) {
    super();
    this.#target = target;
  }

  override get $scalars(): readonly string[] {
    return ["color"];
  }
  /** Empty when the rule changes no fill. */
  get color(): string {
    return this.#target.read().fill ?? "";
  }
  set color(color: unknown) {
    this.#target.change({ fill: colorArgument(color) });
  }
  clear(): void {
    const look: RuleLook = { ...this.#target.read() };
    this.#target.replace(
      Object.fromEntries(Object.entries(look).filter(([key]) => key !== "fill")),
    );
  }
}

/** `Excel.ConditionalRangeFont`; `null` where the rule leaves the cell's own. */
class RuleFont extends HostObject {
  readonly $type = "ConditionalRangeFont";
  readonly #target: RuleLookTarget;

  constructor(target: RuleLookTarget) {
    super();
    this.#target = target;
  }

  override get $scalars(): readonly string[] {
    return ["bold", "color", "italic", "strikethrough", "underline"];
  }
  get color(): string {
    return this.#target.read().color ?? "";
  }
  set color(color: unknown) {
    this.#target.change({ color: colorArgument(color) });
  }
  get bold(): boolean | null {
    return this.#target.read().bold ?? null;
  }
  set bold(bold: unknown) {
    this.#target.change({ bold: flagValue(bold) });
  }
  get italic(): boolean | null {
    return this.#target.read().italic ?? null;
  }
  set italic(italic: unknown) {
    this.#target.change({ italic: flagValue(italic) });
  }
  get strikethrough(): boolean | null {
    return this.#target.read().strikethrough ?? null;
  }
  set strikethrough(strikethrough: unknown) {
    this.#target.change({ strikethrough: flagValue(strikethrough) });
  }
  get underline(): string | null {
    const { underline } = this.#target.read();
    if (underline === undefined) return null;
    return underline ? "Single" : "None";
  }
  set underline(kind: unknown) {
    this.#target.change({ underline: oneOf(["None", "Single"], kind) === "Single" });
  }
  clear(): void {
    const { fill } = this.#target.read();
    this.#target.replace(fill === undefined ? {} : { fill });
  }
}
