import { chapters, pictureSource } from "./chapters";

/**
 * Where what a chapter links to is served, seen from its page: `define.ja.md` is `../ja/define.html`.
 * Addresses elsewhere stay as they are.
 *
 * @throws when it is neither a chapter nor a picture: the link would be dead.
 */
export function servedAddress(href: string): string {
  if (/^https:\/\//.test(href)) return href;
  const picture = `../../${pictureSource}`;
  if (href.startsWith(picture) && href.endsWith(".png")) {
    return `../images/${href.slice(picture.length)}`;
  }
  const [, name, japanese, anchor = ""] = /^([\w-]+)(\.ja)?\.md(#.*)?$/.exec(href) ?? [];
  const chapter = chapters.find((one) => one === name);
  if (!chapter) throw new Error(`the guide has no page or picture "${href}"`);
  return `../${japanese ? "ja" : "en"}/${chapter}.html${anchor}`;
}
