import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** A call of a function in a formula, with everything inside its brackets. */
export interface FormulaCall {
  /** As written, without the bracket: `KPI.STATUS`. */
  readonly name: string;
  /** The pieces of each argument, those of calls inside it included; an empty call has none. */
  readonly arguments: readonly (readonly FormulaToken[])[];
}

/** Every call of a formula, in the order in which their brackets open. */
export function formulaCalls(formula: string): readonly FormulaCall[] {
  const calls: { name: string; arguments: FormulaToken[][] }[] = [];
  // Calls whose brackets are open; `null` stands for a bracket that belongs to none.
  const open: ((typeof calls)[number] | null)[] = [];
  for (const token of formulaTokens(formula)) {
    if (token.kind === "close") open.pop();
    const innermost = open.at(-1);
    for (const call of open) {
      if (!call || token.kind === "blank") continue;
      const isOwnSeparator = token.kind === "separator" && call === innermost;
      if (call.arguments.length === 0) call.arguments.push([]);
      if (isOwnSeparator) call.arguments.push([]);
      else call.arguments.at(-1)?.push(token);
    }
    if (token.kind === "call") {
      const call = { name: token.written.slice(0, -1), arguments: [] };
      calls.push(call);
      open.push(call);
    } else if (token.kind === "open") open.push(null);
  }
  return calls;
}
