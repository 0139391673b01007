import { describeFinding, groupWords, severityWords } from "../../src/core/messages/findings";
import { findingTexts } from "../../src/core/messages/findings/texts";
import type { Language } from "../../src/core/messages/language";
import type { CatalogueRule } from "../../src/core/rules/catalogue";
import { runRules } from "../../src/core/rules/run-rules";
import { formatCell } from "../../src/core/sheet/address";
import { escape, page, paragraph, section, terms } from "../help/html";
import { exampleSheets } from "./example-sheets";
import { exampleView } from "./example-view";
import { rulePageTexts } from "./rule-page-texts";

/** The page of a rule: what it says of its example, why, what to do, and the source. */
export function rulePage(rule: CatalogueRule, language: Language): string {
  const texts = rulePageTexts[language];
  const { example, [language]: words } = findingTexts[rule.id];
  const other = language === "ja" ? "en" : "ja";
  const facts = terms([
    [texts.id, rule.id],
    [texts.group, groupWords[language][rule.group]],
    [texts.severity, severityWords[language][rule.severity]],
  ]);
  const optional = rule.group === "machine-readability" ? paragraph(texts.optional) : "";
  const body = `<p class="other"><a href="../../${language}.html">${escape(texts.back)}</a>　<a href="../../${other}/rules/${rule.id}.html">${texts.other}</a></p>
<h1>${escape(words.title)}</h1>
${section(texts.why, paragraph(words.why) + optional)}
${section(texts.example, exampleSheets(example.broken, language))}
${section(texts.says, saidOf(rule, language))}
${section(texts.mended, exampleSheets(example.mended, language))}
${facts}${rule.source ? section(texts.source, sourceLink(rule.source)) : ""}`;
  return page({ language, title: words.title, body, up: "../../" });
}

/** What the rule really says of the example. */
function saidOf(rule: CatalogueRule, language: Language): string {
  const { broken } = findingTexts[rule.id].example;
  const found = runRules(exampleView(broken), { rules: [rule], groups: [rule.group] });
  return found
    .map((finding) => {
      const { sentence, cure } = describeFinding(finding, language);
      return paragraph(`${formatCell(finding.at)}: ${sentence}`) + paragraph(cure);
    })
    .join("");
}

function sourceLink({ id, url }: { readonly id: string; readonly url: string }): string {
  return `<p><a href="${escape(url)}">${escape(id)}</a></p>`;
}
