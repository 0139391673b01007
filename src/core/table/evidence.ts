import type { FoundTable } from "./find-tables";
import type { Evidence, Role } from "./kpi-table";

/** The words that led to the reading of a table, in the order of its cells; each cell once a role. */
export function evidenceOf(sheet: string, { columns, body }: FoundTable): Evidence[] {
  const evidence = new Map<string, Evidence>();
  const add = (role: Role, word: string, at: { readonly row: number; readonly column: number }) => {
    const key = `${role} ${at.row},${at.column}`;
    if (!evidence.has(key)) {
      evidence.set(key, { role, word, at: { sheet, row: at.row, column: at.column } });
    }
  };
  for (const { role, from, label, at, period, periodAt, periodText } of columns.all) {
    const onlyYear = role === "value" && period !== null && at === periodAt;
    if (role !== null && from === "header" && !onlyYear) add(role, label, at);
    if (periodAt) add("period", periodText, periodAt);
  }
  const labels = new Set<string>();
  for (const { rows } of body.indicators) {
    for (const { role, label, labelAt } of rows) {
      if (role === "own" || role === "other") continue;
      // One 実績値 stands for all of them.
      const key = `${role} ${label}`;
      if (labels.has(key)) continue;
      labels.add(key);
      add(role, label, labelAt);
    }
  }
  return [...evidence.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}
