import { hexColor } from "../../grid/color";
import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { textValue } from "./arguments";
import type { LookTarget } from "./look-target";

/** `Excel.RangeFill` */
export class FormatFill extends HostObject {
  readonly $type = "RangeFill";
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  override get $scalars(): readonly string[] {
    return ["color"];
  }

  /** White without fill, as in Excel. */
  get color(): string | null {
    return this.#target.read((look) => look.fill ?? "#FFFFFF");
  }
  set color(color: unknown) {
    this.#target.change({ fill: colorArgument(color) });
  }
  clear(): void {
    this.#target.change({ fill: null });
  }
}

/** @throws HostError `InvalidArgument` for what is neither `#RRGGBB` nor the name of a colour. */
export function colorArgument(color: unknown): string {
  const hex = hexColor(textValue(color));
  if (hex === null) throw invalidArgument(String(color));
  return hex;
}
