import type { CellValue } from "../../../core/sheet/snapshot";
import { invalidArgument } from "../host-error";

/**
 * What the add-in may put into a cell; `null` leaves the cell as it is.
 * @throws HostError `InvalidArgument` for objects, NaN, and more text than a cell can hold
 */
export function cellContent(value: unknown): CellValue | null {
  switch (typeof value) {
    case "undefined":
      return null;
    case "boolean":
      return value;
    case "number":
      if (!Number.isFinite(value)) throw invalidArgument(String(value));
      return value;
    case "string":
      if (value.length > 32_767) throw invalidArgument("more than 32,767 characters");
      return value;
    default:
      if (value === null) return null;
      throw invalidArgument(typeof value);
  }
}
