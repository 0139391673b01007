import type { ExampleCell, ExampleSheet } from "../../src/core/messages/findings/finding-text";
import type { Language } from "../../src/core/messages/language";
import { columnName, formatRectangle } from "../../src/core/sheet/address";
import type { CellValue } from "../../src/core/sheet/snapshot";
import { escape, paragraph, sheetTable } from "../help/html";
import { rulePageTexts } from "./rule-page-texts";

/** The sheets of an example as tables, with what a table cannot show in words below. */
export function exampleSheets(sheets: readonly ExampleSheet[], language: Language): string {
  const texts = rulePageTexts[language];
  return sheets
    .map((sheet) => {
      const name =
        sheets.length > 1 || sheet.name ? paragraph(texts.sheet(sheet.name ?? "KPI")) : "";
      const words = besides(sheet, language).map(paragraph).join("");
      return name + sheetTable(sheet.rows.map((row) => row.map(cellMarkup))) + words;
    })
    .join("");
}

function cellMarkup(cell: CellValue | ExampleCell): string {
  if (typeof cell !== "object") return escape(String(cell)).replaceAll("\n", "<br>");
  const { value, text = String(value), formula } = cell;
  return formula === undefined
    ? escape(text)
    : `${escape(text)}<br><code>${escape(formula)}</code>`;
}

function besides(sheet: ExampleSheet, language: Language): string[] {
  const texts = rulePageTexts[language];
  const { merges = [], hiddenRows = [], hiddenColumns = [], looks = {} } = sheet;
  const { fills = [], objects = [], conditionalFormulas = [] } = looks;
  const lines = [
    ...hiddenRows.map((row) => `${row + 1}:${row + 1}`),
    ...hiddenColumns.map((column) => `${columnName(column)}:${columnName(column)}`),
  ];
  const formulas = conditionalFormulas.map(
    ({ formula, range }) => `${formatRectangle(range)} ${formula}`,
  );
  const all: readonly (readonly [string, readonly string[]])[] = [
    [texts.merged, merges],
    [texts.hidden, lines],
    [texts.filled, fills.map(({ range, color }) => `${formatRectangle(range)} ${color}`)],
    [texts.object, objects.map(({ name, covers }) => `${name} (${formatRectangle(covers)})`)],
    [texts.conditional, formulas],
  ];
  return all.flatMap(([label, items]) =>
    items.length > 0 ? [`${label}: ${items.join(", ")}`] : [],
  );
}
