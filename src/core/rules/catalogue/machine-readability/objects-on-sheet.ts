import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do shapes, charts or pictures lie on a sheet with tables? No program reads what they say. */
export const objectsOnSheet = defineRule({
  id: "objects-on-sheet",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-10"),
  each: "sheet",
  check: ({ tables, looks, snapshot }) => {
    if (tables.length === 0 || !looks) return [];
    return oneHit(
      looks.objects.map(({ name, covers }) => ({
        at: { sheet: snapshot.name, row: covers.top, column: covers.left },
        word: name,
      })),
    );
  },
});
