import type { KpiTable } from "../../../table/kpi-table";
import { bodyOf } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { oneHit, type MetCell } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Is one choice spelt in several ways in a column (取組済, 取組済み; ○, 〇)? */
export const choicesInconsistent = defineRule({
  id: "choices-inconsistent",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L2-04"),
  each: "table",
  check: (table, sheet) => {
    const columns = table.roles.filter(({ axis, role }) => axis === "column" && role !== "name");
    return oneHit(columns.flatMap(({ range }) => variants(table, range.left, sheet)));
  },
});

/** Longer texts are remarks, not choices. */
const longest = 12;

/** Both spellings of each choice that has two. */
function variants(table: KpiTable, column: number, { cells }: CheckedSheet): MetCell[] {
  const body = bodyOf(table);
  const spellings = new Map<string, MetCell[]>();
  for (let row = body?.top ?? 0; body && row <= body.bottom; row++) {
    const word = cells.textAt(row, column);
    if (word === "" || word.length > longest || /[0-9０-９]/u.test(word)) continue;
    const known = spellings.get(keyOf(word)) ?? [];
    if (known.some((other) => other.word === word)) continue;
    spellings.set(keyOf(word), [...known, { at: { sheet: cells.name, row, column }, word }]);
  }
  return [...spellings.values()].filter(({ length }) => length > 1).flat();
}

/** One key for what people take for the same choice. */
function keyOf(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\s・、。]/gu, "")
    .replace(/[〇◯⭕]/gu, "○")
    .replace(/([済込])み/gu, "$1")
    .toLowerCase();
}
