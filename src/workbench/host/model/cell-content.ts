import type { CellValue } from "../../../core/sheet/snapshot";
import { invalidArgument } from "../host-error";

/**
 * What the add-in may put into a cell; `null` leaves the cell as it is.
 * @throws HostError `InvalidArgument` for objects, NaN, and more text than a cell can hold
 */
export function cellContent(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && !Number.isFinite(value)) throw invalidArgument(String(value));
  if (typeof value === "string" && value.length > 32_767) {
    throw invalidArgument("more than 32,767 characters");
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw invalidArgument(typeof value);
}
