import { exampleView } from "../../scripts/rule-pages/example-view";
import type { ExampleSheet } from "../../src/core/messages/findings/finding-text";
import type { Rule } from "../../src/core/rules/rule";
import { formatCell } from "../../src/core/sheet/address";
import { runRule } from "./run-rule";

/** Sheets as cells from A1 on, or only the rows of the one sheet. */
export type Sheets = readonly ExampleSheet[] | ExampleSheet["rows"];

/** What a rule says of sheets that are read as a workbook is: each finding's cell, and its data. */
export function foundIn(rule: Rule, sheets: Sheets) {
  return runRule(rule, exampleView(isRows(sheets) ? [{ rows: sheets }] : sheets));
}

/** The cells alone: `KPI!B2`. */
export function cellsFoundIn(rule: Rule, sheets: Sheets): string[] {
  return foundIn(rule, sheets).map(({ at }) => formatCell(at));
}

function isRows(sheets: Sheets): sheets is ExampleSheet["rows"] {
  return Array.isArray(sheets[0]);
}
