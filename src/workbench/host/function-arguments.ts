import {
  FormulaError,
  isMatrix,
  pendingError,
  type FormulaArgument,
  type FormulaScalar,
} from "../grid/formula-values";
import type { FunctionMetadata, ParameterMetadata } from "./functions-metadata";

/** What goes to the add-in for one invocation, or the error that is the result without it. */
export type PreparedArguments =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly error: FormulaError };

/**
 * Arguments as Excel prepares them: an omitted one is `null`, a matrix parameter gets a matrix, a
 * number parameter gets a number or the result is `#VALUE!`. An error is the result, unless the
 * metadata allow errors and the parameter is of any type: then the function is to deal with it.
 */
export function prepareArguments(
  { parameters = [] }: FunctionMetadata,
  given: readonly FormulaArgument[],
  errorsAllowed = false,
): PreparedArguments {
  const values: unknown[] = [];
  for (let index = 0; index < Math.max(parameters.length, given.length); index++) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    const allowed = errorsAllowed && (parameter?.type ?? "any") === "any";
    const prepared = prepare(parameter, given[index], allowed);
    if (prepared instanceof FormulaError) return { ok: false, error: prepared };
    values.push(prepared);
  }
  return { ok: true, values };
}

function prepare(
  parameter: ParameterMetadata | undefined,
  given: FormulaArgument | undefined,
  errorsAllowed: boolean,
): unknown {
  if (given === undefined) return null;
  const cells = isMatrix(given) ? given.flat() : [given];
  const stops = (cell: FormulaScalar) =>
    cell instanceof FormulaError && (!errorsAllowed || isPending(cell));
  const error = cells.find(stops);
  if (error instanceof FormulaError) return error;
  if (isMatrix(given)) return given.map((row) => row.map(errorToSend));
  const value = convert(parameter?.type, given);
  // Text where a number is wanted: an error that this very parameter has made.
  if (value instanceof FormulaError && !(given instanceof FormulaError)) return value;
  return parameter?.dimensionality === "matrix" ? [[errorToSend(value)]] : errorToSend(value);
}

/** An error as Office.js' runtime takes it for a `CustomFunctions.Error`. */
function errorToSend(value: FormulaScalar): unknown {
  return value instanceof FormulaError ? { type: "CustomFunctionError", code: value.code } : value;
}

function convert(type: string | undefined, value: FormulaScalar): FormulaScalar {
  if (value instanceof FormulaError || type !== "number" || typeof value === "number") return value;
  // A blank cell counts as 0 where a number is wanted; text that is a number counts as one.
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? new FormulaError("#VALUE!") : number;
}

/** Does an argument still wait for another function's answer? */
export function isPending(error: FormulaError): boolean {
  return error.code === pendingError;
}

/**
 * A block given where one value is wanted is taken cell by cell, and the results spill: the shape
 * of the result, or `null` when no argument asks for it.
 */
export function liftedShape(
  { parameters = [] }: FunctionMetadata,
  given: readonly FormulaArgument[],
): { readonly rows: number; readonly columns: number } | null {
  const blocks = given.filter(
    (value, index) => isMatrix(value) && parameters[index]?.dimensionality !== "matrix",
  ) as (readonly (readonly FormulaScalar[])[])[];
  if (blocks.length === 0) return null;
  return {
    rows: Math.max(...blocks.map((block) => block.length)),
    columns: Math.max(...blocks.map((block) => block[0]?.length ?? 0)),
  };
}

/** The arguments of one cell of a lifted call; a single row or column serves all cells beside it. */
export function argumentsAt(
  { parameters = [] }: FunctionMetadata,
  given: readonly FormulaArgument[],
  { row, column }: { readonly row: number; readonly column: number },
): FormulaArgument[] {
  return given.map((value, index) => {
    if (!isMatrix(value) || parameters[index]?.dimensionality === "matrix") return value;
    const line = value[value.length === 1 ? 0 : row];
    const cell = line?.[line.length === 1 ? 0 : column];
    return cell === undefined ? new FormulaError("#N/A") : cell;
  });
}
