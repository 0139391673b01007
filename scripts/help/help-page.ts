import type { Language, Localized } from "../../src/core/messages/language";
import { findingsEn } from "../../src/core/messages/findings-en";
import { findingsJa } from "../../src/core/messages/findings-ja";
import { statusMark, statusWord } from "../../src/core/messages/status-words";
import { plannedPathRule } from "../../src/core/indicator/status-rule";
import type { FunctionMetadata, Metadata } from "../metadata/function-metadata";
import { helpTexts } from "./help-texts";

const findings: Localized<typeof findingsJa> = { ja: findingsJa, en: findingsEn };

/** The help of the add-in as one static page: texts, and what the sources say of functions and rules. */
export function helpPage(language: Language, { functions }: Metadata): string {
  const texts = helpTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${escape(texts.title)}</title>
<link rel="icon" href="../assets/icons/product-32.png">
<style>${style}</style>
</head>
<body>
<main>
<p class="other"><a href="${language === "ja" ? "en" : "ja"}.html">${texts.other}</a></p>
<h1>${escape(texts.title)}</h1>
${section(texts.steps.title, list("ol", texts.steps.items))}
${section(texts.safe.title, list("ul", texts.safe.items))}
${section(texts.functions, paragraph(texts.functionsHint) + functions.map((one) => functionEntry(one, texts.optional)).join("\n"))}
${section(texts.statuses.title, paragraph(texts.statuses.hint) + statusTable(language))}
${section(texts.findings, terms(Object.values(findings[language]).map(({ title, why }) => [title, why])))}
${section(texts.troubles.title, terms(texts.troubles.items))}
</main>
</body>
</html>
`;
}

function functionEntry(
  { id, description, parameters }: FunctionMetadata,
  optional: string,
): string {
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  const rows = parameters.map(
    (one) =>
      `<tr><th scope="row">${escape(one.name)}</th><td>${escape(one.description ?? "")}${
        one.optional ? ` <small>${optional}</small>` : ""
      }</td></tr>`,
  );
  return `<h3 id="${id}"><code>KPI.${id}(${escape(names.join(", "))})</code></h3>
${paragraph(description ?? "")}<table>${rows.join("")}</table>`;
}

function statusTable(language: Language): string {
  const { bands, otherwise } = plannedPathRule;
  const rows = [
    ...bands.map(({ status, from }) => [status, `≥ ${from}`] as const),
    [otherwise, "< 0"] as const,
  ].map(
    ([status, bound]) =>
      `<tr><th scope="row">${statusMark(status)} ${escape(statusWord(status, language))}</th><td>${escape(bound)}</td></tr>`,
  );
  return `<table>${rows.join("")}</table>`;
}

function section(title: string, body: string): string {
  return `<h2>${escape(title)}</h2>\n${body}`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>\n`;
}

function list(kind: "ol" | "ul", items: readonly string[]): string {
  return `<${kind}>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</${kind}>`;
}

function terms(items: readonly (readonly [string, string])[]): string {
  const pairs = items.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${escape(text)}</dd>`);
  return `<dl>${pairs.join("")}</dl>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root{color-scheme:light dark}
body{margin:0;font:15px/1.8 "Yu Gothic UI","Meiryo UI","Hiragino Sans",sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{font-size:1.6rem;line-height:1.4}
h2{margin-top:2.4rem;padding-bottom:.3rem;border-bottom:2px solid #0f5c7d;font-size:1.2rem}
h3{margin:1.6rem 0 .2rem;font-size:1rem}
code{font-family:Consolas,Menlo,monospace;overflow-wrap:anywhere}
p{margin:.3rem 0}
table{border-collapse:collapse;margin:.4rem 0;width:100%}
th,td{padding:.3rem .6rem;border-bottom:1px solid #8884;text-align:left;vertical-align:top;font-weight:400}
th{width:12rem;white-space:nowrap;font-weight:600}
dt{margin-top:.8rem;font-weight:600}
dd{margin:0}
small{opacity:.7}
.other{text-align:right}`;
