/**
 * Calls a function as Excel does whose parameters may be ranges: each cell as a range of one,
 * `null` for an empty cell, `undefined` for an argument that is left out. Answers what stands in
 * the formula's own cell.
 */
export function inCell(run: (...cells: never[]) => unknown, ...cells: readonly unknown[]): unknown {
  const call = run as (...cells: unknown[]) => unknown;
  const answer = call(...cells.map((cell) => (cell === undefined ? null : [[cell]])));
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}
