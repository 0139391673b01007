import { mapResult } from "../core/result";
import { quantityArgument } from "./arguments";
import { spread } from "./spread";

/**
 * The number that a cell says, whatever the way it is written: 26.0％ is 0.26, 1,479,100千円 is 1479100000. #N/A with the reason where there is none yet.
 * @customfunction NUMBER
 * @param cell The cell or text to read; for a range the numbers spill.
 * @returns The number in its base unit; a percentage is a ratio.
 */
export function number(cell: unknown[][]): unknown[][] {
  return spread({ cell }, (cells) =>
    mapResult(quantityArgument("cell", cells.cell), ({ value }) => value),
  );
}
