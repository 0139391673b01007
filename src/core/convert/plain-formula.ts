import { intersects, type CellAddress, type Rectangle } from "../sheet/address";
import { formulaTokens, type FormulaToken } from "../sheet/formula-tokens";
import type { CellValue } from "../sheet/snapshot";
import { plainCalls } from "./plain-calls";
import type { PlainArgument, PlainCall } from "./plain-value";

/** What stands in the cells that a formula names. */
export type ValuesIn = (sheet: string, block: Rectangle) => readonly (readonly CellValue[])[];

/** A call of ours as the formula bar shows it, and as a file keeps it where the add-in was absent. */
const ownCall = /^(?:(?:.*!)?_xldudf_KPI_|KPI\.)([A-Z_]+)\($/i;
/** A range of more cells is not worth a look. */
const mostCells = 100_000;

/** A formula of plain Excel. */
export interface PlainFormula {
  /** With its `=`. */
  readonly formula: string;
  /** What it gives, where the whole formula was one call; `null` where more is around it. */
  readonly value: number | string | null;
}

/**
 * The same formula without any function of ours; `null` where plain Excel has no equal one for the
 * cells as they are. Total.
 *
 * @param at the cell that it stands in: a name without a sheet means that cell's
 */
export function plainFormula(
  formula: string,
  at: CellAddress,
  valuesIn: ValuesIn,
): PlainFormula | null {
  const tokens = formulaTokens(formula.slice(1));
  const reader: Reader = { tokens, next: 0, at, valuesIn };
  const only = tokens[0] && isOwn(tokens[0]) ? lengthOfCall(tokens) === tokens.length : false;
  const text = convert(reader, () => false);
  if (text === null) return null;
  return {
    formula: `=${only ? unwrapped(text.text) : text.text}`,
    value: only ? text.value : null,
  };
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  next: number;
  readonly at: CellAddress;
  readonly valuesIn: ValuesIn;
}

interface Converted {
  readonly text: string;
  /** Of the last call of ours in it. */
  readonly value: number | string | null;
}

/** Copies pieces until the end, and calls of ours in plain Excel. */
function convert(reader: Reader, isEnd: (token: FormulaToken) => boolean): Converted | null {
  let text = "";
  let value: Converted["value"] = null;
  let depth = 0;
  for (;;) {
    const token = reader.tokens[reader.next];
    if (!token || (depth === 0 && isEnd(token))) return { text, value };
    if (isOwn(token)) {
      const call = convertCall(reader);
      if (!call) return null;
      text += bracketed(call.text);
      value = call.value;
      continue;
    }
    if (token.kind === "call" || token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    text += token.written;
    reader.next += 1;
  }
}

/** The call of ours that begins here; the reader stands behind its bracket afterwards. */
function convertCall(reader: Reader): PlainCall | null {
  const opening = reader.tokens[reader.next];
  const id = opening ? ownCall.exec(opening.written)?.[1] : undefined;
  reader.next += 1;
  const given: (PlainArgument | undefined)[] = [];
  for (;;) {
    const argument = readArgument(reader);
    if (argument === null) return null;
    given.push(argument);
    const end = reader.tokens[reader.next];
    reader.next += 1;
    if (!end) return null;
    if (end.kind === "close") break;
  }
  return plainCalls[id?.toUpperCase() ?? ""]?.(given) ?? null;
}

/** `undefined`: left out; `null`: something that only Excel can work out. */
function readArgument(reader: Reader): PlainArgument | undefined | null {
  const beginning = reader.tokens[reader.next];
  if (beginning && isOwn(beginning)) return nestedCall(reader);
  const pieces = simplePieces(reader);
  if (!pieces) return null;
  const [first, second] = pieces;
  if (!first) return undefined;
  if (pieces.length === 1) return argumentOf(first, reader);
  const negative = pieces.length === 2 && first.written === "-" && second?.kind === "number";
  return negative
    ? { text: `(-${second.written})`, value: -Number(second.written), kind: "written" }
    : null;
}

/** A call of ours that is an argument by itself. */
function nestedCall(reader: Reader): PlainArgument | null {
  const call = convertCall(reader);
  const end = reader.tokens[reader.next];
  return call && end && isArgumentEnd(end)
    ? { text: bracketed(call.text), value: call.value, kind: "call" }
    : null;
}

/** The pieces until the argument ends; `null` where a bracket opens among them, or nothing ends it. */
function simplePieces(reader: Reader): readonly FormulaToken[] | null {
  const pieces: FormulaToken[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    if (!token || token.kind === "call" || token.kind === "open") return null;
    if (isArgumentEnd(token)) return pieces;
    if (token.kind !== "blank") pieces.push(token);
    reader.next += 1;
  }
}

function isArgumentEnd({ kind }: FormulaToken): boolean {
  return kind === "close" || kind === "separator";
}

function argumentOf(token: FormulaToken, { at, valuesIn }: Reader): PlainArgument | null {
  const { written } = token;
  if (token.kind === "number") return { text: written, value: Number(written), kind: "written" };
  if (token.kind === "text") {
    return { text: written, value: written.slice(1, -1).replaceAll('""', '"'), kind: "written" };
  }
  if (token.kind !== "reference") return null;
  const { rectangle, sheet } = token;
  const { top, left, bottom, right } = rectangle;
  const count = (bottom - top + 1) * (right - left + 1);
  const here = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const isOwnCell = (sheet ?? at.sheet) === at.sheet && intersects(rectangle, here);
  // A # names a spill, which will be gone.
  if (count > mostCells || written.endsWith("#") || isOwnCell) return null;
  const values = valuesIn(sheet ?? at.sheet, rectangle);
  return { text: written, value: count === 1 ? (values[0]?.[0] ?? "") : values, kind: "cell" };
}

function isOwn(token: FormulaToken): boolean {
  return token.kind === "call" && ownCall.test(token.written);
}

/** How many pieces the call takes that a formula begins with. */
function lengthOfCall(tokens: readonly FormulaToken[]): number {
  let depth = 0;
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === "call" || kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}

/** A reference or a call needs no bracket; everything else is kept together. */
function bracketed(text: string): string {
  if (/^[^\s()+\-*/^&=<>"]+$/.test(text) || isBracketed(text) || isOneCall(text)) return text;
  return `(${text})`;
}

function unwrapped(text: string): string {
  return isBracketed(text) ? text.slice(1, -1) : text;
}

function isBracketed(text: string): boolean {
  const tokens = formulaTokens(text);
  return tokens[0]?.kind === "open" && lengthOfCall(tokens) === tokens.length;
}

function isOneCall(text: string): boolean {
  const tokens = formulaTokens(text);
  return tokens[0]?.kind === "call" && lengthOfCall(tokens) === tokens.length;
}
