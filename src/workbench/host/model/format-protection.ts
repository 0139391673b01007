import { maximumColumns, maximumRows } from "../../../core/sheet/address";
import { notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue } from "./arguments";
import type { LookTarget } from "./look-target";

/** `Excel.FormatProtection` */
export class FormatProtection extends HostObject {
  readonly $type = "FormatProtection";
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  override get $scalars(): readonly string[] {
    return ["locked"];
  }

  /** `null` when some cells are locked and others not. */
  get locked(): boolean | null {
    const { model, sheetId, blocks } = this.#target;
    let found: boolean | null = null;
    for (const { top, left, bottom, right } of blocks) {
      for (let row = top; row <= Math.min(bottom, top + 9999); row++) {
        for (let column = left; column <= Math.min(right, left + 99); column++) {
          const locked = model.parts.locks.isLocked(sheetId, row, column);
          if (found !== null && found !== locked) return null;
          found = locked;
        }
      }
    }
    return found;
  }
  set locked(locked: unknown) {
    const value = flagValue(locked);
    this.#target.assertEditable();
    const { model, sheetId, blocks } = this.#target;
    for (const block of blocks) {
      if (block.bottom === maximumRows - 1 || block.right === maximumColumns - 1) {
        throw notSupported("locked of whole rows or columns");
      }
      model.parts.locks.setLocked(sheetId, block, value);
    }
  }
}
