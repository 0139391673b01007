import type { Result } from "../core/result";
import type { HostError } from "./host-error";

/**
 * What comes of work that the user may give up: what was wanted, or Excel's refusal; `null` when nobody
 * wanted it any more. Work that writes what was shown before answers `changed`, and has written nothing,
 * where the workbook is another by then.
 */
export type Wanted<T> = Result<T, HostError> | null;
