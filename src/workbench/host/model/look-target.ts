import type { Rectangle } from "../../../core/sheet/address";
import type { CellLook } from "../../grid/cell-look";
import { assertEditable } from "./editing";
import type { Model } from "./model";

/** The cells whose looks a format object is about, in one block or several. */
export class LookTarget {
  readonly model: Model;
  readonly sheetId: string;
  readonly #blocks: () => readonly Rectangle[];

  constructor(model: Model, sheetId: string, blocks: () => readonly Rectangle[]) {
    this.model = model;
    this.sheetId = sheetId;
    this.#blocks = blocks;
  }

  get blocks(): readonly Rectangle[] {
    return this.#blocks();
  }

  /** What all cells have in common; `null` when they differ. */
  read<T>(read: (look: CellLook) => T): T | null {
    return this.model.parts.looks.common(this.sheetId, this.blocks, read);
  }

  /** @throws HostError `AccessDenied` on a protected sheet */
  change(change: Partial<CellLook>): void {
    this.assertEditable();
    for (const block of this.blocks) this.model.parts.looks.change(this.sheetId, block, change);
  }

  assertEditable(): void {
    assertEditable(this.model, this.sheetId, this.blocks, "formatCells");
  }
}
