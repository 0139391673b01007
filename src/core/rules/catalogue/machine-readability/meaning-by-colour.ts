import { formatRectangle, intersects, type Rectangle } from "../../../sheet/address";
import { bodyOf } from "../../body-cells";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are single cells of a table filled with a colour of their own, as if it meant something? */
export const meaningByColour = defineRule({
  id: "meaning-by-colour",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-11"),
  each: "table",
  check: (table, { looks, snapshot }) => {
    const body = bodyOf(table);
    // Of a sheet that is known in part only, a coloured row could look like a coloured cell.
    if (!body || !looks?.complete) return [];
    const single = looks.fills.filter(
      ({ range }) => intersects(range, body) && !isWhole(range, body, table.range),
    );
    return oneHit(
      single.map(({ range }) => ({
        at: { sheet: snapshot.name, row: range.top, column: range.left },
        word: formatRectangle(range),
      })),
    );
  },
});

/** Whole rows and columns are coloured to guide the eye (縞模様), not to say something of a value. */
function isWhole(fill: Rectangle, body: Rectangle, table: Rectangle): boolean {
  const rows = fill.left <= table.left && fill.right >= table.right;
  const columns = fill.top <= body.top && fill.bottom >= body.bottom;
  return rows || columns;
}
