import { invalidArgument } from "../host-error";

/**
 * Excel's way to write a property of many cells: one value for all, or rows of the block's shape.
 * @throws HostError `InvalidArgument`
 */
export function asMatrix(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const matrix = value as unknown[];
  const fits =
    matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongShape();
  return matrix as unknown[][];
}

export function wrongShape(): Error {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** @throws HostError `InvalidArgument` for anything but one of the words. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(String(value));
  return found;
}

/** @throws HostError `InvalidArgument` for anything but a whole number. */
export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(String(value));
  return value;
}

/** @throws HostError `InvalidArgument` for anything but a number. */
export function finiteNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(String(value));
  return value;
}

/** @throws HostError `InvalidArgument` for anything but text. */
export function textValue(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(String(value));
  return value;
}

/** @throws HostError `InvalidArgument` for anything but true or false. */
export function flagValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(String(value));
  return value;
}
