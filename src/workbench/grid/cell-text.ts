import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../core/sheet/snapshot";
import { hasEra, resolveEra } from "./era-format";

/** What the cell shows for a value under Excel's number format code. */
export function cellText(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  if (typeof value === "string") return formatted(format === "General" ? "@" : format, value);
  return formatted(hasEra(format) ? resolveEra(format, value) : format, value);
}

function formatted(format: string, value: string | number): string {
  try {
    return numfmt.format(format, value, { throws: false });
  } catch {
    // A code that the formatter cannot read shows the plain value, never an exception.
    return String(value);
  }
}
