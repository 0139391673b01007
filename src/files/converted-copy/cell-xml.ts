import { isErrorValue } from "../../core/cell/error-value";
import { formatPosition, type Position } from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/snapshot";
import { element, type Xml } from "../package/xml";

/** What a file keeps as `_x000D_`: letters that XML forbids, and words that look like that. */
const escaped = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9a-f]{4}_)/giu;

/** A text as cells and tables of a file hold it (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function fileText(text: string): string {
  return text.replaceAll(
    escaped,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** A cell with a text, which stays one whatever it begins with. `style`: its number in the file. */
export function textCell(at: Position, style: string | null, text: string): Xml {
  const words = element("t", { "xml:space": "preserve" }, fileText(text));
  return element(
    "c",
    { r: formatPosition(at), s: style, t: "inlineStr" },
    element("is", {}, words),
  );
}

/** A cell with a number. */
export function numberCell(at: Position, style: string | null, value: number): Xml {
  return element("c", { r: formatPosition(at), s: style }, element("v", {}, String(value)));
}

/** A cell with a formula, as the file writes it, and what it gives. */
export function formulaCell(
  at: Position,
  style: string | null,
  formula: string,
  value: CellValue,
): Xml {
  return element(
    "c",
    { r: formatPosition(at), s: style, t: typeOf(value) },
    element("f", {}, fileText(formula)),
    element("v", {}, typeof value === "boolean" ? (value ? "1" : "0") : fileText(String(value))),
  );
}

function typeOf(value: CellValue): string | null {
  if (typeof value === "number") return null;
  if (typeof value === "boolean") return "b";
  return isErrorValue(value) ? "e" : "str";
}
