import { takeBack, type Undoable } from "./apply-wanted";
import type { Attention } from "./attention";
import type { Followed } from "./followed";
import type { Workbook } from "./ports";
import type { Wanted } from "./wanted";

/** The way back from whatever was written as a plan. */
export interface TakesBack {
  /** Brings back what stood before, unless somebody has written over it since. */
  undo(written: Undoable, attention: Attention): Promise<Wanted<"undone" | "changed">>;
}

export function takingBack(workbook: Workbook, followed: Followed): TakesBack {
  return {
    undo: async (written, attention) => followed(await takeBack(workbook, written, attention)),
  };
}
