import { findingTexts } from "../../src/core/messages/findings/texts";
import type { Language } from "../../src/core/messages/language";
import { catalogue } from "../../src/core/rules/catalogue";
import { escape, page, paragraph } from "../help/html";
import { governmentRules, notCheckable, type GovernmentRuleId } from "./government-rules";
import { rulePageTexts } from "./rule-page-texts";

/** The government's list, each rule with our check of it, or with the reason why there is none. */
export function governmentListPage(language: Language): string {
  const texts = rulePageTexts[language];
  const other = language === "ja" ? "en" : "ja";
  const head = texts.listHead.map((text) => `<th scope="col">${escape(text)}</th>`).join("");
  const rows = governmentRules.map(
    ([id, name]) =>
      `<tr><td>${id}</td><td lang="ja">${escape(name)}</td><td>${checkOf(id, language)}</td></tr>`,
  );
  const body = `<p class="other"><a href="../${language}.html">${escape(texts.back)}</a>　<a href="../${other}/machine-readability.html">${texts.other}</a></p>
<h1>${escape(texts.listTitle)}</h1>
${paragraph(texts.listLead)}
<table><tr>${head}</tr>${rows.join("")}</table>
${paragraph(texts.listSource)}`;
  return page({ language, title: texts.listTitle, body, up: "../" });
}

function checkOf(id: GovernmentRuleId, language: Language): string {
  const links = catalogue
    .filter(({ source }) => source?.id === id)
    .map((rule) => {
      const { title } = findingTexts[rule.id][language];
      return `<a href="rules/${rule.id}.html">${escape(title)}</a>`;
    });
  return links.length > 0 ? links.join("<br>") : escape(notCheckable[id]?.[language] ?? "");
}
