import type { KpiTable } from "../../../table/kpi-table";
import { bodyOf } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { oneHit, type MetCell } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Does a column hold codes (A, B+) that no other cell of the workbook explains? */
export const codesUnexplained = defineRule({
  id: "codes-unexplained",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-02"),
  each: "workbook",
  check: (_, sheets) => {
    const tables = sheets.map((sheet) => sheet.tables.map((table) => codesOf(table, sheet)));
    if (tables.flat(2).length === 0) return [];
    const explained = explainedCodes(sheets);
    return tables
      .flat()
      .flatMap((codes) => oneHit(codes.filter(({ word }) => !explained.has(word))));
  },
});

const code = /^[A-Za-zＡ-Ｚａ-ｚ][+＋]?$/u;
/** A code, then what stands between it and its meaning. */
const explanation = /^[「『（(]?([A-Za-zＡ-Ｚａ-ｚ][+＋]?)[」』）)]?\s*[:：=＝…はー\s]\s*\S/u;

/** The first cell of each code in the columns that hold nothing but codes. */
function codesOf(table: KpiTable, { cells }: CheckedSheet): MetCell[] {
  const body = bodyOf(table);
  if (!body) return [];
  const found: MetCell[] = [];
  for (let column = body.left; column <= body.right; column++) {
    const codes = new Map<string, MetCell>();
    for (let row = body.top; row <= body.bottom; row++) {
      const word = cells.textAt(row, column);
      if (word === "" || codes.has(word)) continue;
      codes.set(word, { at: { sheet: cells.name, row, column }, word });
    }
    // One letter throughout is a mark, not a choice among codes.
    if (codes.size > 1 && [...codes.keys()].every((word) => code.test(word))) {
      found.push(...codes.values());
    }
  }
  return found;
}

/** Codes that a sentence explains, or that stand outside the tables with words to the right. */
function explainedCodes(sheets: readonly CheckedSheet[]): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const { snapshot, tables } of sheets) {
    for (const [r, row] of snapshot.values.entries()) {
      const inTable = tables.some(
        ({ range }) => range.top <= r + snapshot.top && r + snapshot.top <= range.bottom,
      );
      for (const [c, value] of row.entries()) {
        if (typeof value !== "string" || value === "") continue;
        const own = value.trim();
        const inSentence = explanation.exec(own)?.[1];
        if (inSentence) explained.add(inSentence);
        if (!inTable && code.test(own) && row[c + 1] !== undefined && row[c + 1] !== "") {
          explained.add(own);
        }
      }
    }
  }
  return explained;
}
