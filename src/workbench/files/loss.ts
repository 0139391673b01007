import type { Localized } from "../../core/messages/language";

/** Something of the workbook that would not be in the saved file. */
export interface Loss {
  /** `null` when it concerns the whole workbook. */
  readonly sheet: string | null;
  readonly what: Localized;
  /** How many of them; `null` where they can't be counted. */
  readonly count: number | null;
}
