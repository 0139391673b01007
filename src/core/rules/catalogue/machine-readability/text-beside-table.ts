import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do words stand beside or below the tables that are neither title nor footnote? A program takes them for data. */
export const textBesideTable = defineRule({
  id: "text-beside-table",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-04"),
  each: "sheet",
  check: ({ tables, texts }) => {
    if (tables.length === 0) return [];
    const lastRow = Math.max(...tables.map(({ range }) => range.bottom));
    const footnotes = new Set(tables.flatMap(({ notes }) => notes.map(({ at }) => at.row)));
    const beside = texts.filter(
      ({ at }) =>
        !footnotes.has(at.row) &&
        (at.row > lastRow ||
          tables.some(
            ({ range }) => at.row >= range.top && at.row <= range.bottom && at.column > range.right,
          )),
    );
    return oneHit(beside.map(({ at, text }) => ({ at, word: text })));
  },
});
