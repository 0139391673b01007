import { noteSigns } from "../../note-signs";
import { defineRule, type RuleHit } from "../../rule";

/** A numbered note that no cell refers to. */
export interface NoteWithoutMark {
  readonly mark: string;
  readonly note: string;
}

/**
 * Does every numbered note (※１, 注2) belong to a cell? A plain ※ below a table speaks of all of it, as
 * staff use it, and needs no mark.
 */
export const noteWithoutMark = defineRule({
  id: "note-without-mark",
  group: "texts",
  severity: "advice",
  source: null,
  each: "sheet",
  check: ({ snapshot, tables }): RuleHit<NoteWithoutMark>[] => {
    const numbered = tables
      .flatMap(({ notes }) => notes)
      .filter(({ mark }) => /\d/u.test(mark.normalize("NFKC")));
    if (numbered.length === 0) return [];
    const carried = new Set(noteSigns(snapshot).marks.map(({ sign }) => sign));
    return numbered.flatMap(({ mark, text, at }) =>
      carried.has(mark.normalize("NFKC").replace(/[()\s:]/gu, ""))
        ? []
        : [{ at, data: { mark, note: text } }],
    );
  },
});
