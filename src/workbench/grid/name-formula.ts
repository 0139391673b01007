import { parseAddress } from "../../core/sheet/address";

/**
 * A name's formula for the grid. Univer puts its text in the place of the name, so that `=a/4`
 * with `a` as `=B1-A1` would be calculated as `B1-A1/4`: anything but a reference or a constant
 * goes in brackets.
 */
export function bracketed(formula: string): string {
  const text = formula.replace(/^=/, "");
  return isSingleOperand(text) ? text : `=(${text})`;
}

/** The formula as it was written, with its `=`. */
export function unbracketed(stored: string): string {
  const text = stored.replace(/^=/, "");
  return `=${isEnclosed(text) ? text.slice(1, -1) : text}`;
}

function isSingleOperand(text: string): boolean {
  if (parseAddress(text).ok) return true;
  return /^("(?:[^"]|"")*"|\d+(?:\.\d+)?|TRUE|FALSE)$/i.test(text.trim());
}

/** Does the bracket that begins the text end it? Brackets within texts and sheet names don't count. */
function isEnclosed(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) =>
    "_".repeat(quoted.length),
  );
  let depth = 0;
  for (let i = 0; i < bare.length; i++) {
    if (bare[i] === "(") depth++;
    if (bare[i] === ")") depth--;
    if (depth === 0) return i === bare.length - 1;
  }
  return false;
}
