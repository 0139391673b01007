import { rewritten, tableAt, typedTexts } from "./cells";
import type { Cure } from "./cure";

/** Single letters with blanks between: 指　標　名. */
const spread = /^\S(?:\s\S)+$/u;

/**
 * Blanks at the ends go, and those within a word that was drawn out. Line breaks stay: whether they
 * part two data is for a person to say.
 */
export const cureSpaces: Cure<unknown> = ({ at }, view) => {
  const table = tableAt(view, at);
  if (!table) return [];
  return rewritten(typedTexts(view, table.range), (text) => {
    const trimmed = text.trim();
    return spread.test(trimmed) ? trimmed.replace(/\s/gu, "") : trimmed;
  });
};
