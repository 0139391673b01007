import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Finding, Severity } from "../../core/rules/finding";

/** The gravest first. */
export const severities = ["error", "warning", "advice"] as const satisfies readonly Severity[];

/** The findings of one sheet, the gravest first, then in the order of its cells. */
export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** In the order of the tabs; sheets without findings are left out. `severity` limits them to one kind. */
export function groupFindings(
  { snapshot, findings }: KpiWorkbook,
  severity: Severity | null,
): readonly SheetFindings[] {
  return snapshot.sheets
    .map(({ name }) => ({
      sheet: name,
      findings: findings
        .filter((finding) => finding.at.sheet === name)
        .filter((finding) => severity === null || finding.severity === severity)
        .sort(
          (a, b) =>
            severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
            a.at.row - b.at.row ||
            a.at.column - b.at.column,
        ),
    }))
    .filter((group) => group.findings.length > 0);
}
