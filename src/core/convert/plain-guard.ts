import type { PlainArgument } from "./plain-value";

/** Something that must hold for the answer to mean anything, and the arguments that it speaks of. */
export interface PlainCondition {
  readonly text: string;
  readonly of: readonly PlainArgument[];
}

/**
 * What must hold while somebody fills in the cells that a formula names: plain Excel would count an
 * empty cell as 0, where ours says that a value is missing. Numbers written into the formula itself
 * are as they were; a formula among the arguments says by an error of its own what it lacks.
 * `null` where nothing can change.
 */
export function guardOf(
  numbers: readonly PlainArgument[],
  conditions: readonly PlainCondition[] = [],
): string | null {
  const cells = [...new Set(numbers.filter(isCell).map(({ text }) => text))];
  const [first] = cells;
  const filled = cells.length > 1 ? `COUNT(${cells.join()})=${cells.length}` : `ISNUMBER(${first})`;
  const tests = [
    ...(first === undefined ? [] : [filled]),
    ...conditions.filter(({ of }) => of.some(isCell)).map(({ text }) => text),
  ];
  if (tests.length === 0) return null;
  return tests.length === 1 ? (tests[0] ?? null) : `AND(${tests.join()})`;
}

/** The expression where its guard allows it; else `#N/A`. */
export function guarded(
  text: string,
  numbers: readonly PlainArgument[],
  conditions?: readonly PlainCondition[],
): string {
  const guard = guardOf(numbers, conditions);
  return guard === null ? text : `IF(${guard},${text},NA())`;
}

function isCell({ kind }: PlainArgument): boolean {
  return kind === "cell";
}
