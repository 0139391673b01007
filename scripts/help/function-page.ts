import { describeRefusal } from "../../src/core/messages/refusals";
import type { Language } from "../../src/core/messages/language";
import type { EnumMetadata, FunctionMetadata, Metadata } from "../metadata/function-metadata";
import {
  plainOf,
  type Example,
  type ExampleResult,
  type FunctionHelp,
  type RefusedExample,
} from "./function-help";
import { pageOf } from "../guide/chapters";
import { functionPageTexts } from "./function-page-texts";
import { helpTexts } from "./help-texts";
import { escape, page, paragraph, section, sheetTable } from "./html";

/** `KPI.PERIOD(cell, [part])`, with the names of the metadata's language. */
export function signature({ id, parameters }: FunctionMetadata): string {
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `KPI.${id}(${names.join(", ")})`;
}

/** The page that Excel opens for a function: arguments, examples, plain formulas, errors and cures. */
export function functionPage(
  language: Language,
  entry: FunctionMetadata,
  { enums = [] }: Metadata,
  help: FunctionHelp,
): string {
  const texts = functionPageTexts[language];
  const other = language === "ja" ? "en" : "ja";
  const plain = help.examples.flatMap((example) => {
    const formula = plainOf(help, example);
    return formula === null ? [] : [{ example, formula }];
  });
  const body = `<p class="other"><a href="../../${pageOf(language, "functions")}">${escape(helpTexts[language].guide)}</a>　<a href="../${language}.html">${escape(texts.back)}</a>　<a href="../${other}/${entry.id}.html">${texts.other}</a></p>
<h1><code>${escape(signature(entry))}</code></h1>
${paragraph(entry.description ?? "")}
${section(texts.arguments, argumentTable(language, entry, enums))}${paragraph(texts.result)}
${section(texts.examples, (help.sheet ? paragraph(texts.cells) + sheetTable(help.sheet.map((row) => row.map((cell) => escape(String(cell))))) : "") + exampleTable(language, help.examples))}
${plain.length > 0 ? section(texts.plain, paragraph(texts.plainHint) + plainTable(language, plain)) : ""}
${section(texts.errors, refusedTable(language, help.refused))}`;
  return page({ language, title: `KPI.${entry.id}`, body, up: "../" });
}

function argumentTable(
  language: Language,
  { parameters }: FunctionMetadata,
  enums: readonly EnumMetadata[],
): string {
  const texts = functionPageTexts[language];
  const rows = parameters.map(({ name, description, optional, customEnumId }) => {
    const words = enums.find(({ id }) => id === customEnumId)?.values ?? [];
    const choices = words.map((word) => `${word.stringValue}（${word.name}）: ${word.tooltip}`);
    const list = choices.map((choice) => `<li>${escape(choice)}</li>`).join("");
    return `<tr><th scope="row">${escape(name)}</th><td>${escape(description ?? "")}${
      optional ? ` <small>${texts.optional}</small>` : ""
    }${list && `<p>${escape(texts.choices)}</p><ul>${list}</ul>`}</td></tr>`;
  });
  return `<table>${rows.join("")}</table>\n`;
}

function exampleTable(language: Language, examples: readonly Example[]): string {
  const { formula, gives } = functionPageTexts[language];
  const rows = examples.map((example) => [code(example.formula), resultCell(example.result)]);
  return table([formula, gives], rows);
}

interface PlainExample {
  readonly example: Example;
  readonly formula: string;
}

function plainTable(language: Language, examples: readonly PlainExample[]): string {
  const { formula, plain } = functionPageTexts[language];
  const rows = examples.map((one) => [code(one.example.formula), code(one.formula)]);
  return table([formula, plain], rows);
}

function refusedTable(language: Language, refused: readonly RefusedExample[]): string {
  const { formula, error, cure } = functionPageTexts[language];
  const rows = refused.map((example) => [
    code(example.formula),
    escape(example.error),
    escape(describeRefusal(example.refusal, language)),
  ]);
  return table([formula, error, cure], rows);
}

function resultCell(result: ExampleResult): string {
  if (!Array.isArray(result)) return escape(String(result));
  const rows = (result as readonly (readonly (number | string)[])[]).map(
    (cells) => `<tr>${cells.map(dataCell).join("")}</tr>`,
  );
  return `<table class="sheet">${rows.join("")}</table>`;
}

function dataCell(value: number | string): string {
  return `<td>${escape(String(value))}</td>`;
}

function code(formula: string): string {
  return `<code>${escape(formula)}</code>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<table><tr>${head}</tr>${body.join("")}</table>\n`;
}
