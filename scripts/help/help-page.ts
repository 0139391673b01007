import type { Language } from "../../src/core/messages/language";
import { groupWords } from "../../src/core/messages/findings";
import { findingTexts } from "../../src/core/messages/findings/texts";
import { statusMark, statusWord } from "../../src/core/messages/status-words";
import { plannedPathRule } from "../../src/core/indicator/status-rule";
import { catalogue } from "../../src/core/rules/catalogue";
import { pageOf } from "../guide/chapters";
import { rulePageTexts } from "../rule-pages/rule-page-texts";
import type { FunctionMetadata, Metadata } from "../metadata/function-metadata";
import { signature } from "./function-page";
import { helpTexts } from "./help-texts";
import { escape, page, paragraph, section } from "./html";

/** The help of the add-in as one static page: what the sources say of functions and rules. */
export function helpPage(language: Language, { functions }: Metadata): string {
  const texts = helpTexts[language];
  const body = `<p class="other"><a href="../${pageOf(language, "start")}">${escape(texts.guide)}</a>　<a href="${language === "ja" ? "en" : "ja"}.html">${texts.other}</a></p>
<h1>${escape(texts.title)}</h1>
${section(texts.functions, paragraph(texts.functionsHint) + functions.map((one) => functionEntry(one, language)).join("\n"))}
${section(texts.statuses.title, paragraph(texts.statuses.hint) + statusTable(language))}
${section(texts.findings, ruleLists(language))}`;
  return page({ language, title: texts.title, body });
}

function functionEntry(entry: FunctionMetadata, language: Language): string {
  const { id, description } = entry;
  return `<h3 id="${id}"><a href="${language}/${id}.html"><code>${escape(signature(entry))}</code></a></h3>
${paragraph(description ?? "")}`;
}

/** Every rule under its group, with a link to its page. */
function ruleLists(language: Language): string {
  const { listTitle } = rulePageTexts[language];
  const groups = [...new Set(catalogue.map(({ group }) => group))].map((group) => {
    const items = catalogue
      .filter((rule) => rule.group === group)
      .map(({ id }) => {
        const { title, why } = findingTexts[id][language];
        const link = `<a href="${language}/rules/${id}.html">${escape(title)}</a>`;
        return `<dt>${link}</dt><dd>${escape(why)}</dd>`;
      });
    return `<h3>${escape(groupWords[language][group])}</h3><dl>${items.join("")}</dl>`;
  });
  const list = `<p><a href="${language}/machine-readability.html">${escape(listTitle)}</a></p>`;
  return groups.join("\n") + list;
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
