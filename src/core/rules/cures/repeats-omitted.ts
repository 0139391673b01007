import { bodyOf } from "../body-cells";
import { tableAt, typedTexts } from "./cells";
import type { CellEdit, Cure } from "./cure";

/** What says "as above". A blank may mean something else, and stays. */
const ditto = /^(?:〃|々|”|″|同上)$/u;

/** 〃 and 同上 give way to the words above them. */
export const cureRepeats: Cure<unknown> = ({ at }, view) => {
  const table = tableAt(view, at);
  const body = table && bodyOf(table);
  if (!body) return [];
  const above = new Map<number, string>();
  return typedTexts(view, { ...body, sheet: at.sheet }).flatMap(
    ({ at: cell, text }): CellEdit[] => {
      const word = above.get(cell.column);
      if (!ditto.test(text.trim())) above.set(cell.column, text);
      else if (word !== undefined) return [{ at: cell, entry: { kind: "text", text: word } }];
      return [];
    },
  );
};
