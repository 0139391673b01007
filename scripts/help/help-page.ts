import type { Language, Localized } from "../../src/core/messages/language";
import { findingsEn } from "../../src/core/messages/findings-en";
import { findingsJa } from "../../src/core/messages/findings-ja";
import { statusMark, statusWord } from "../../src/core/messages/status-words";
import { plannedPathRule } from "../../src/core/indicator/status-rule";
import type { FunctionMetadata, Metadata } from "../metadata/function-metadata";
import { signature } from "./function-page";
import { helpTexts } from "./help-texts";
import { escape, list, page, paragraph, section, terms } from "./html";

const findings: Localized<typeof findingsJa> = { ja: findingsJa, en: findingsEn };

/** The help of the add-in as one static page: texts, and what the sources say of functions and rules. */
export function helpPage(language: Language, { functions }: Metadata): string {
  const texts = helpTexts[language];
  const body = `<p class="other"><a href="${language === "ja" ? "en" : "ja"}.html">${texts.other}</a></p>
<h1>${escape(texts.title)}</h1>
${section(texts.steps.title, list("ol", texts.steps.items))}
${section(texts.safe.title, list("ul", texts.safe.items))}
${section(texts.functions, paragraph(texts.functionsHint) + functions.map((one) => functionEntry(one, language)).join("\n"))}
${section(texts.statuses.title, paragraph(texts.statuses.hint) + statusTable(language))}
${section(texts.findings, terms(Object.values(findings[language]).map(({ title, why }) => [title, why])))}
${section(texts.troubles.title, terms(texts.troubles.items))}`;
  return page({ language, title: texts.title, body });
}

function functionEntry(entry: FunctionMetadata, language: Language): string {
  const { id, description } = entry;
  return `<h3 id="${id}"><a href="${language}/${id}.html"><code>${escape(signature(entry))}</code></a></h3>
${paragraph(description ?? "")}`;
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
