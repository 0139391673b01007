import type { CellValue } from "../sheet/snapshot";
import { readWorkbook } from "../table/read-workbook";
import type { Finding, FindingKind } from "./finding";
import type { RuleGroup } from "./rule";
import { runRules } from "./run-rules";

/** What `checkCells` gives: the findings, and whether there was a table to check. */
export interface CheckedCells {
  readonly findings: readonly Finding[];
  readonly tables: number;
}

/**
 * Rules that look at how Excel shows a number: 26 % and 0.26 are the same value. Of bare values they
 * would say what is not so.
 */
const needTexts: ReadonlySet<FindingKind> = new Set([
  "unit-missing",
  "unit-mixed",
  "percent-scale-mixed",
  "value-out-of-bounds",
  "year-kind-unstated",
  "era-ended",
]);

/** What a block alone can show; who measures what, and why, may stand beside it. */
const groups: readonly RuleGroup[] = ["values", "targets", "texts"];

/** Checks a block of bare values, as a function gets it, as if it were a sheet; row 0 is its first. */
export function checkCells(rows: readonly (readonly CellValue[])[]): CheckedCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ""));
  const sheet = {
    name: "",
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    formulas: values,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
  const snapshot = { sheets: [sheet], names: [], settings: null };
  const reading = readWorkbook(snapshot);
  const findings = runRules({ snapshot, reading, looks: null }, { groups });
  return {
    findings: findings.filter(({ kind }) => !needTexts.has(kind)),
    tables: reading.tables.length,
  };
}
