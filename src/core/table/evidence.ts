import type { SheetView } from "../sheet/sheet-view";
import type { FoundTable } from "./find-tables";
import type { Evidence, KpiTable, Role } from "./kpi-table";
import { addressIn } from "./read-datum";

/** The words that led to the reading of a table, in the order of its cells; each cell once a role. */
export function evidenceOf(view: SheetView, { columns, indicators }: FoundTable): Evidence[] {
  const evidence = new Map<string, Evidence>();
  const add = (role: Role, word: string, at: { readonly row: number; readonly column: number }) => {
    const key = `${role} ${at.row},${at.column}`;
    if (!evidence.has(key)) evidence.set(key, { role, word, at: addressIn(view, at) });
  };
  for (const { role, inferred, label, at, periodAt, periodText } of columns.all) {
    if (role !== null && role !== "row-label" && !inferred) add(role, label, at);
    if (periodAt) add("period", periodText, periodAt);
  }
  const labels = new Set<string>();
  for (const { rows } of indicators) {
    for (const { role, label, labelAt } of rows) {
      // One 実績値 stands for all of them.
      if (role === "own" || role === "other" || labels.has(`${role} ${label}`)) continue;
      labels.add(`${role} ${label}`);
      add(role, label, labelAt);
    }
  }
  return [...evidence.values()].sort(
    (a, b) => a.at.row - b.at.row || a.at.column - b.at.column || 0,
  );
}

/** Which of the known forms a table has. */
export function formOf({ columns, indicators }: FoundTable): KpiTable["form"] {
  const { values } = columns;
  if (values.length === 0) return "list";
  const rowWords = ["planned", "actual", "target"];
  if (indicators.some(({ rows }) => rows.some(({ role }) => rowWords.includes(role)))) {
    return "plan-actual-rows";
  }
  const years = new Set(
    values.map(({ periodAt }) => periodAt?.column).filter((c) => c !== undefined),
  );
  return values.length > 2 && years.size > 2 ? "years-across" : "baseline-target";
}

/**
 * The share of what a table of this form should show that it does show. A table with values: names,
 * where it starts, where it goes, the periods of both, and numbers. A list: names, areas, kinds.
 */
export function confidenceOf(table: FoundTable, indicators: KpiTable["indicators"]): number {
  const { all, values } = table.columns;
  const has = (role: Role) => all.some((column) => column.role === role);
  const named = all.some(({ role, weak }) => role === "name" && !weak);
  if (values.length === 0) return shareOf([named, has("area"), has("kind")]);
  const goals = indicators.flatMap(({ baseline, target }) => [baseline, target]);
  const cells = goals.flatMap((datum) => (datum && datum.reading.kind !== "blank" ? [datum] : []));
  const readable = cells.filter(({ reading }) =>
    ["quantity", "placeholder"].includes(reading.kind),
  ).length;
  return shareOf([
    named,
    indicators.some(({ baseline }) => baseline !== null),
    indicators.some(({ target }) => target !== null),
    cells.some(({ period }) => period !== null),
    cells.length > 0 && readable * 2 > cells.length,
  ]);
}

function shareOf(held: readonly boolean[]): number {
  return held.filter(Boolean).length / held.length;
}
