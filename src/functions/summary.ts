import { textArgument } from "./arguments";
import { isBlank } from "./blocks";
import { valueOrError } from "./cell-error";
import { summaryAt } from "./summary-port";

/**
 * The summary of the workbook's indicators in sentences, as for a council: one below the other. It follows changes of the tables.
 * @customfunction SUMMARY
 * @param [scope] What to sum up: the name of a sheet, an area or an indicator. Omitted: everything.
 * @param {CustomFunctions.Invocation} invocation The cell that asks.
 * @requiresAddress
 * @returns A sentence or paragraph a row.
 */
export async function summary(
  scope: unknown,
  invocation: CustomFunctions.Invocation,
): Promise<string[][]> {
  const name = isBlank(scope) ? null : valueOrError(textArgument("scope", scope));
  const answer = valueOrError(await summaryAt(invocation.address ?? "", name));
  return valueOrError(answer).map((line) => [line]);
}
