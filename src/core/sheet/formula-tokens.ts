import { maximumColumns, maximumRows, columnIndex, parseAddress, type Rectangle } from "./address";

/** A block of cells that a formula names; `sheet` is `null` for the formula's own. */
export interface FormulaReference {
  readonly kind: "reference";
  readonly written: string;
  readonly sheet: string | null;
  readonly rectangle: Rectangle;
}

/**
 * A piece of a formula. `call`: a function's name with its opening bracket. `name`: a defined name, a
 * table's column, or a reference over several sheets or into another workbook. `open` and `close` are other brackets and the end
 * of a call's. All pieces together are the formula, letter by letter.
 */
export type FormulaToken =
  | FormulaReference
  | {
      readonly kind:
        | "call"
        | "text"
        | "number"
        | "error"
        | "name"
        | "separator"
        | "open"
        | "close"
        | "array"
        | "operator"
        | "blank";
      readonly written: string;
    };

const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const wholeColumns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const wholeRows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const plainSheet = String.raw`[^\s'!:(),;+\-*/^&=<>"{}[\]#%]+`;
const sheet = String.raw`(?:(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?${plainSheet})!)?`;
const wordEnd = String.raw`(?![\p{L}\p{N}_.(![])`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** In the order in which they are tried; each begins where the last piece ended. */
const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", sticky(`"(?:[^"]|"")*(?:"|$)`)],
  [
    "reference",
    sticky(`${sheet}(?:${cell}(?::${cell})?#?|${wholeColumns}|${wholeRows})${wordEnd}`),
  ],
  ["call", sticky(String.raw`${word}\(`)],
  ["number", sticky(String.raw`[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?`)],
  ["error", sticky(String.raw`#[A-Z][A-Z0-9/_]*[!?]?`)],
  // A quoted name that is no reference: sheets of a 3-D reference, or half a formula.
  ["name", sticky(String.raw`'(?:[^']|'')*(?:'|$)!?`)],
  ["separator", sticky("[,;]")],
  ["open", sticky(String.raw`\(`)],
  ["close", sticky(String.raw`\)`)],
  ["array", sticky("[{}]")],
  ["blank", sticky(String.raw`\s+`)],
];
const namePattern = sticky(`(?:${word})?`);

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, "iuy");
}

/** The pieces of a formula, with or without its `=`. Total: what Excel would refuse comes as operators. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.written.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    const written = matchAt(pattern, formula, at);
    if (written === "") continue;
    if (kind !== "reference") return { kind, written };
    // Another workbook's cells are not ours to look at.
    if (/^'?\[/.test(written)) return { kind: "name", written };
    const reference = referenceOf(written);
    if (reference) return reference;
  }
  const name = nameAt(formula, at);
  return name === ""
    ? { kind: "operator", written: formula.charAt(at) }
    : { kind: "name", written: name };
}

function matchAt(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** A name, or a table's column with its nested brackets: `Table1[[#This Row],[実績]]`. */
function nameAt(formula: string, at: number): string {
  let end = at + matchAt(namePattern, formula, at).length;
  if (formula[end] !== "[") return formula.slice(at, end);
  let depth = 0;
  for (; end < formula.length; end++) {
    const sign = formula[end];
    // In a column's name, ' takes the meaning from the bracket that follows.
    if (sign === "'") end++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return formula.slice(at, end + 1);
  }
  return formula.slice(at, end);
}

function referenceOf(written: string): FormulaReference | null {
  const bang = written.lastIndexOf("!") + 1;
  const block = written.slice(bang).replace(/#$/, "");
  const lines = linesOf(block);
  // The prefix with any cell behind it is an address that gives the sheet's name.
  const parsed = parseAddress(`${written.slice(0, bang)}${lines ? "A1" : block}`);
  if (!parsed.ok) return null;
  const { sheet: name, rectangle } = parsed.value;
  return { kind: "reference", written, sheet: name, rectangle: lines ?? rectangle };
}

/** `A:C` and `2:5`: whole columns and rows. */
function linesOf(block: string): Rectangle | null {
  const [, from = "", to = ""] = /^\$?([A-Z]+|[0-9]+):\$?([A-Z]+|[0-9]+)$/i.exec(block) ?? [];
  if (from === "") return null;
  const isRows = /^[0-9]/.test(from);
  const ends = [from, to].map((end) => (isRows ? Number(end) - 1 : columnIndex(end)));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (first < 0 || last >= (isRows ? maximumRows : maximumColumns)) return null;
  return isRows
    ? { top: first, bottom: last, left: 0, right: maximumColumns - 1 }
    : { top: 0, bottom: maximumRows - 1, left: first, right: last };
}
