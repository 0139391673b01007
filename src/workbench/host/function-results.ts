import { FormulaError, type FormulaArgument, type FormulaScalar } from "../grid/formula-values";

/** `[invocation, succeeded, value, error code]`, as Office.js' function runtime answers. */
export type InvocationResult = readonly [
  id: number,
  succeeded: boolean,
  value?: unknown,
  errorCode?: unknown,
];

/** What a formula shows, with the message that Excel shows beside an error. */
export interface FunctionResult {
  readonly value: FormulaArgument;
  readonly message: string | null;
}

/** The runtime's numbers for errors; all others (exceptions, rejections …) are `#VALUE!`. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Excel shows a message for these two only. */
const withMessage = new Set(["#VALUE!", "#N/A"]);

export function readResult([, succeeded, value, code]: InvocationResult): FunctionResult {
  if (!succeeded) return failure(errors[Number(code)] ?? "#VALUE!", value);
  if (isErrorValue(value))
    return failure(value.basicValue ?? value.code ?? "#VALUE!", value.message);
  if (!Array.isArray(value)) return { value: scalar(value), message: null };
  // A list without rows is one row.
  const rows = (Array.isArray(value[0]) ? value : [value]) as unknown[][];
  const error = rows.flat().find(isErrorValue);
  return {
    value: rows.map((row) => row.map(scalar)),
    message: error ? failure(error.basicValue ?? error.code ?? "", error.message).message : null,
  };
}

function failure(code: string, message: unknown): FunctionResult {
  const text = typeof message === "string" && message !== "" ? message : null;
  return { value: new FormulaError(code), message: withMessage.has(code) ? text : null };
}

/** `CustomFunctions.Error` as it is written to JSON. */
interface ErrorValue {
  readonly basicValue?: string;
  readonly code?: string;
  readonly message?: string;
}

function isErrorValue(value: unknown): value is ErrorValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { type, valueType } = value as { type?: unknown; valueType?: unknown };
  return type === "Error" || valueType === "CustomFunctionError" || type === "CustomFunctionError";
}

function scalar(value: unknown): FormulaScalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  // A function that answers nothing shows 0 in Excel, as a reference to a blank cell does.
  if (value === null || value === undefined) return 0;
  if (isErrorValue(value)) return new FormulaError(value.basicValue ?? value.code ?? "#VALUE!");
  const { basicValue, text } = value as { basicValue?: unknown; text?: unknown };
  return scalar(basicValue ?? text ?? "");
}
