import { oneLine } from "../table/one-line";
import { plainCharacters } from "../text/plain-characters";

/** Single letters with blanks between: 指　標　名. */
const spread = /^\S(?:\s\S)+$/u;

/** A text of a cell without what only serves the eye: line breaks, blanks, 機種依存文字. */
export function plainText(text: string): string {
  const line = plainCharacters(oneLine(text)).replace(/\s+/gu, " ").trim();
  return spread.test(line) ? line.replaceAll(" ", "") : line;
}
