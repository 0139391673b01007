import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Finding } from "../../core/rules/finding";
import { contains, formatRange, type RangeAddress } from "../../core/sheet/address";
import { severities } from "./severities";

/** The findings of one table, or of what stands beside the tables of a sheet. */
export interface FindingGroup {
  readonly key: string;
  readonly sheet: string;
  /** The title above the table; `null` where it has none. */
  readonly title: string | null;
  /** `null` for what stands beside the tables. */
  readonly range: RangeAddress | null;
  /** The gravest first, then rule by rule, then in the order of the cells. */
  readonly findings: readonly Finding[];
}

/** In the order of the tabs and of the tables on them; tables without findings are left out. */
export function groupFindings(
  { snapshot, reading }: KpiWorkbook,
  findings: readonly Finding[],
): readonly FindingGroup[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = bySheet.get(finding.at.sheet);
    if (group) group.push(finding);
    else bySheet.set(finding.at.sheet, [finding]);
  }
  return snapshot.sheets.flatMap(({ name }) => {
    const found = bySheet.get(name) ?? [];
    if (found.length === 0) return [];
    const tables = reading.tables
      .filter(({ range }) => range.sheet === name)
      .toSorted((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
    const placed = new Map<(typeof tables)[number] | null, Finding[]>();
    for (const table of [null, ...tables]) placed.set(table, []);
    for (const finding of found) {
      const table = tables.find(({ range }) => contains(range, finding.at)) ?? null;
      placed.get(table)?.push(finding);
    }
    return [...placed].flatMap(([table, group]): FindingGroup[] =>
      group.length === 0
        ? []
        : [
            {
              key: table ? formatRange(table.range) : name,
              sheet: name,
              title: table?.title?.text ?? null,
              range: table?.range ?? null,
              findings: inOrder(group),
            },
          ],
    );
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, number>();
  findings.forEach(({ kind }, i) => {
    if (!first.has(kind)) first.set(kind, i);
  });
  const rank = ({ kind }: Finding) => first.get(kind) ?? 0;
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      rank(a) - rank(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  );
}
