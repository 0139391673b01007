import type { Rectangle } from "../../../core/sheet/address";
import { accessDenied } from "../host-error";
import type { Model } from "./model";
import { sheetOf } from "./sheet-of";

/** What a change is about: a protected sheet may allow some changes of locked cells. */
export type Change =
  | "content"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "editObjects";

/**
 * Excel's rule: on a protected sheet only unlocked cells take content, and other changes need
 * their own permission.
 * @throws HostError `AccessDenied`
 */
export function assertEditable(
  model: Model,
  sheetId: string,
  blocks: readonly Rectangle[],
  change: Change = "content",
): void {
  const protection = model.parts.locks.protection(sheetId);
  if (!protection) return;
  const denied = accessDenied(
    `the worksheet ${sheetOf(model, sheetId).getSheetName()} is protected`,
  );
  if (change !== "content") {
    if (protection[`allow${change.charAt(0).toUpperCase()}${change.slice(1)}`] === true) return;
    throw denied;
  }
  for (const { top, left, bottom, right } of blocks) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        // Throws at the first locked cell, so whole columns cost no more than one look.
        if (model.parts.locks.isLocked(sheetId, row, column)) throw denied;
      }
    }
  }
}
