import type { Language } from "../../src/core/messages/language";
import { catalogue } from "../../src/core/rules/catalogue";
import { governmentListPage } from "./government-list-page";
import { rulePage } from "./rule-page";

/** The pages of all rules in a language, and of the government's list, by their paths. */
export function buildRulePages(language: Language): ReadonlyMap<string, string> {
  return new Map([
    ...catalogue.map(
      (rule) => [`help/${language}/rules/${rule.id}.html`, rulePage(rule, language)] as const,
    ),
    [`help/${language}/machine-readability.html`, governmentListPage(language)],
  ]);
}
