import type { Language } from "../../src/core/messages/language";
import type { Metadata } from "../metadata/function-metadata";
import { buildRulePages } from "../rule-pages/build-rule-pages";
import { functionHelp, type FunctionHelp } from "./function-help";
import { functionPage } from "./function-page";
import { helpPage } from "./help-page";

const pages: Readonly<Record<string, FunctionHelp>> = functionHelp;

/** Where the page of a function lies, from the add-in's own place. */
function pathOf(language: Language, id: string): string {
  return `help/${language}/${id}.html`;
}

/** The metadata with the page that Excel opens for each function. `origin`: where the build will lie. */
export function withHelpUrls(metadata: Metadata, language: Language, origin: string): Metadata {
  const base = origin.replace(/\/+$/, "");
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    helpUrl: `${base}/${pathOf(language, entry.id)}`,
  }));
  return { ...metadata, functions };
}

/**
 * All pages of the help in a language, by their paths.
 *
 * @throws when a function has no examples.
 */
export function buildHelp(language: Language, metadata: Metadata): ReadonlyMap<string, string> {
  const files = new Map([
    [`help/${language}.html`, helpPage(language, metadata)],
    ...buildRulePages(language),
  ]);
  for (const entry of metadata.functions) {
    const help = pages[entry.id];
    if (!help) throw new Error(`${entry.id}: no examples for its help page`);
    files.set(pathOf(language, entry.id), functionPage(language, entry, metadata, help));
  }
  return files;
}
