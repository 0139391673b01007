import {
  isWord,
  numberOf,
  yearOf,
  type PlainArgument,
  type PlainArguments,
  type PlainCall,
} from "./plain-value";
import type { PlainCondition } from "./plain-guard";

/** How the functions of a path say that it is straight, or grows by a rate. */
export const linear: readonly string[] = ["", "線形", "linear"];
export const compound: readonly string[] = ["複利", "compound"];

/** Two numbers, 26 and 90, and how the formula names them. */
export interface Pair {
  readonly from: PlainArgument;
  readonly to: PlainArgument;
  readonly start: number;
  readonly end: number;
}

/** Baseline and target, or any other two; `null` unless both are numbers. */
export function pair(from: PlainArgument | undefined, to: PlainArgument | undefined): Pair | null {
  const [start, end] = [numberOf(from), numberOf(to)];
  return from && to && start !== null && end !== null ? { from, to, start, end } : null;
}

/** Years between two, as an expression that needs brackets, in brackets, and as a number. */
export interface Span {
  readonly from: PlainArgument;
  readonly to: PlainArgument;
  readonly bare: string;
  readonly text: string;
  readonly value: number;
}

/** The years from one to the other, counted as whole numbers. */
export function span(from: PlainArgument | undefined, to: PlainArgument | undefined): Span | null {
  const [start, end] = [yearOf(from), yearOf(to)];
  if (!from || !to || start === null || end === null) return null;
  const bare = `${to.text}-${from.text}`;
  return { from, to, bare, text: `(${bare})`, value: end - start };
}

/** The later year comes after the earlier one. */
export function isForward({ from, to }: Span): PlainCondition {
  return { text: `${to.text}>${from.text}`, of: [to, from] };
}

/** A number that grows by a rate. */
export function isPositive(argument: PlainArgument): PlainCondition {
  return { text: `${argument.text}>0`, of: [argument] };
}

/** A value on the path, what must hold for it to be one, and the numbers that it is made of. */
interface Planned extends PlainCall {
  readonly conditions: readonly PlainCondition[];
  readonly numbers: readonly PlainArgument[];
}

/**
 * The planned value at a year, between the years of baseline and target; without the guard, which
 * what is made of it has to add.
 */
export function planned([
  baseline,
  target,
  start,
  end,
  at,
  method,
]: PlainArguments): Planned | null {
  const path = pair(baseline, target);
  const [all, gone] = [span(start, end), span(start, at)];
  if (!path || !all || !gone || all.value <= 0) return null;
  if (gone.value < 0 || gone.value > all.value) return null;
  const { from, to } = path;
  const share = `${gone.text}/${all.text}`;
  const [first, year, last] = [gone.from, gone.to, all.to];
  const conditions = [
    { text: `${year.text}>=${first.text}`, of: [year, first] },
    { text: `${year.text}<=${last.text}`, of: [year, last] },
  ];
  const numbers = [from, to, first, last, year];
  if (isWord(method, linear)) {
    return {
      ...{ conditions, numbers },
      text: `${from.text}+(${to.text}-${from.text})*${share}`,
      value: path.start + ((path.end - path.start) * gone.value) / all.value,
    };
  }
  if (!isWord(method, compound) || path.start <= 0 || path.end <= 0) return null;
  return {
    ...{ conditions: [...conditions, isPositive(from), isPositive(to)], numbers },
    text: `${from.text}*(${to.text}/${from.text})^(${share})`,
    value: path.start * (path.end / path.start) ** (gone.value / all.value),
  };
}
