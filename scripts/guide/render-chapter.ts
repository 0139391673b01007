import { Marked } from "marked";
import { escape } from "../help/html";
import { servedAddress } from "./served-address";

/** A chapter as it is served. */
export interface RenderedChapter {
  /** Its first heading, without marks. */
  readonly title: string;
  readonly html: string;
}

/**
 * A chapter's Markdown as HTML, with its links to chapters and pictures as they are served. Markup
 * in it is shown as text.
 *
 * @throws when it has no heading of the first level, or a link that leads nowhere.
 */
export function renderChapter(markdown: string): RenderedChapter {
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === "link" || token.type === "image") {
        token["href"] = servedAddress(String(token["href"]));
      }
    },
    renderer: { html: ({ text }) => escape(text) },
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error("a chapter of the guide has no title");
  return { title, html: marked.parse(withoutGaps(markdown), { async: false }) };
}

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const brokenLine = new RegExp(String.raw`(?<=${japanese}\**)\n *(?=\**\[?${japanese})`, "gu");

/** Browsers show the end of a line as a blank, which Japanese has between none of its own letters. */
function withoutGaps(markdown: string): string {
  return markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, i) => (i % 2 === 0 ? part.replace(brokenLine, "") : part))
    .join("");
}
