import { readFileSync } from "node:fs";
import type { Language } from "../../src/core/messages/language";
import { escape, page } from "../help/html";
import { chapters, pageOf, sourceOf, type Chapter } from "./chapters";
import { guideTexts } from "./guide-texts";
import { renderChapter, type RenderedChapter } from "./render-chapter";

/**
 * All pages of the user guide in a language, by their paths.
 *
 * @throws when a chapter is missing or has a link that leads nowhere.
 */
export function buildGuide(language: Language): ReadonlyMap<string, string> {
  const rendered = chapters.map((chapter) => {
    const source = sourceOf(language, chapter);
    try {
      return { chapter, ...renderChapter(readFileSync(source, "utf8")) };
    } catch (cause) {
      throw new Error(`${source}: ${String(cause)}`, { cause });
    }
  });
  return new Map(
    rendered.map(({ chapter, title, html }) => {
      const body = `${menu(language, chapter, rendered)}\n${html}`;
      return [pageOf(language, chapter), page({ language, title, body, up: "../" })];
    }),
  );
}

interface MenuEntry extends RenderedChapter {
  readonly chapter: Chapter;
}

/** The chapters, and the way to the help that is generated. */
function menu(language: Language, shown: Chapter, entries: readonly MenuEntry[]): string {
  const texts = guideTexts[language];
  const links = entries.map(({ chapter, title }) => {
    const here = chapter === shown ? ' aria-current="page"' : "";
    return `<a href="${chapter}.html"${here}>${escape(title)}</a>`;
  });
  links.push(`<a href="../../help/${language}.html">${escape(texts.help)}</a>`);
  return `<nav aria-label="${escape(texts.chapters)}">${links.join("\n")}</nav>`;
}
