import { quantityArgument } from "./arguments";
import { valueOrError } from "./cell-error";

/**
 * The number that a cell says, whatever the way it is written: 26.0％ is 0.26, 1,479,100千円 is 1479100000. #N/A with the reason where there is none yet.
 * @customfunction NUMBER
 * @param cell The cell or text to read.
 * @returns The number in its base unit; a percentage is a ratio.
 */
export function number(cell: unknown): number {
  return valueOrError(quantityArgument("cell", cell)).value;
}
