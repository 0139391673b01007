import type { PlannedCell } from "./write-plan";

export const blank: PlannedCell = { kind: "blank" };

/** A text for a cell; an empty one leaves it empty. */
export function textCell(text: string): PlannedCell {
  return text === "" ? blank : { kind: "text", text };
}

/** What a cell of Excel holds at most, less the apostrophe that keeps a text a text. */
const longestText = 32_766;

/** As much of a text as a cell holds. */
export function fittingTextCell(text: string): PlannedCell {
  return textCell(text.replaceAll("\r", "").slice(0, longestText));
}

interface FormattedFormula {
  readonly formula: string;
  readonly format: string;
}

/** A formula with its format, of whatever else is known of it. */
export function formulaCell({ formula, format }: FormattedFormula): PlannedCell {
  return { kind: "formula", formula, format };
}
