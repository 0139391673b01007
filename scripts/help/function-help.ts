import { plainFormula } from "../../src/core/convert/plain-formula";
import type { Refusal } from "../../src/core/messages/refusals";
import type { FunctionId } from "../../src/functions/register";
import { checkExamples } from "./examples/check-examples";
import { pathExamples } from "./examples/path-examples";
import { readingExamples } from "./examples/reading-examples";
import { statusExamples } from "./examples/status-examples";
import { summaryExamples } from "./examples/summary-examples";
import { trendExamples } from "./examples/trend-examples";

/** What a cell or a spilled block shows. */
export type ExampleResult = number | string | readonly (readonly (number | string)[])[];

/** A formula with what it answers; a test calculates both. */
export interface Example {
  readonly formula: string;
  readonly result: ExampleResult;
}

/** A formula that is refused, with what stands beside the error in the cell. */
export interface RefusedExample {
  readonly formula: string;
  readonly error: "#VALUE!" | "#N/A";
  readonly refusal: Refusal;
}

/** What the page of a function shows beside its description. */
export interface FunctionHelp {
  /** The cells that the formulas speak of, from A1. */
  readonly sheet?: readonly (readonly (number | string)[])[];
  readonly examples: readonly Example[];
  readonly refused: readonly RefusedExample[];
}

/** Every function has its examples: a missing one does not compile. */
export const functionHelp: Readonly<Record<FunctionId, FunctionHelp>> = {
  ...pathExamples,
  ...statusExamples,
  ...trendExamples,
  ...readingExamples,
  ...summaryExamples,
  ...checkExamples,
};

/**
 * The same in plain Excel, as 配布用に変換 writes it into workbooks that go to people without the
 * add-in; `null` where there is no equal formula.
 */
export function plainOf({ sheet = [] }: FunctionHelp, { formula }: Example): string | null {
  const answer = plainFormula(
    formula,
    { sheet: "Sheet1", row: 0, column: 7 },
    (_, { top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (__, r) =>
        Array.from({ length: right - left + 1 }, (___, c) => sheet[top + r]?.[left + c] ?? ""),
      ),
  );
  return answer && answer.formula;
}
