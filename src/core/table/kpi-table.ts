import type { Unit } from "../cell/reading";
import type { Indicator } from "../indicator/indicator";
import type { CellAddress, RangeAddress } from "../sheet/address";

/** What a header cell, a column or a row may be for. */
export const roles = [
  "name",
  "number",
  "area",
  "kind",
  "unit",
  "frequency",
  "direction",
  "baseline",
  "target",
  "planned",
  "actual",
  "period",
  "value",
  "reference",
  "derived",
  "verdict",
  "remark",
  /** A column whose words say what each row holds: 区分 with 期待値, 実績値. */
  "label",
] as const;

/** What a header cell, a column or a row is for. */
export type Role = (typeof roles)[number];

/** A cell whose words led to a role: what the pane shows as the ground of a reading. */
export interface Evidence {
  readonly role: Role;
  /** The word of the header list that was met: `現状値`. */
  readonly word: string;
  readonly at: CellAddress;
}

/** A footnote below a table: its mark and its words. */
export interface TableNote {
  readonly mark: string;
  readonly text: string;
  readonly at: CellAddress;
}

/** A row or column of a table with its role, and what gave it the role. */
export interface LineRole {
  readonly axis: "row" | "column";
  /** Its cells inside the table; of a row all columns, of a column with the header. */
  readonly range: RangeAddress;
  /** `null`: nothing is read from it. */
  readonly role: Role | null;
  /** Words in a header or in front of a row; what stands in its cells; or the user. */
  readonly from: "header" | "values" | "correction";
  /** The words in full, in one line; `null` where there are none. */
  readonly word: string | null;
}

/** Something that a KPI table should show, and the cell that shows it; `null` when it does not. */
export interface Support {
  readonly role: Role;
  readonly at: CellAddress | null;
}

/**
 * `years-across`: a column a year. `baseline-target`: a column each for where it starts and goes.
 * `plan-actual-rows`: rows of 期待値 and 実績値 below each other. `long`: a row for each period.
 * `list`: names without values.
 */
export type TableForm = "years-across" | "baseline-target" | "plan-actual-rows" | "long" | "list";

/** A table of indicators as the staff laid it out. */
export interface KpiTable {
  readonly range: RangeAddress;
  /** The heading that stands above it, when there is one. */
  readonly title: { readonly text: string; readonly at: CellAddress } | null;
  readonly form: TableForm;
  /** The name of the Excel Table that it is; `null` for plain cells. */
  readonly excelTable: string | null;
  readonly headerRows: number;
  /** Every column, then every row below the header. */
  readonly roles: readonly LineRole[];
  readonly evidence: readonly Evidence[];
  /** What a table of this form should show: the grounds of `confidence`, one by one. */
  readonly support: readonly Support[];
  /** 0 to 1: the share of `support` that has a cell. */
  readonly confidence: number;
  readonly indicators: readonly Indicator[];
  readonly notes: readonly TableNote[];
}

/** A goal found in prose (`３事業所以上/年`): offered, never taken for a table. */
export interface IndicatorCandidate {
  readonly name: string;
  readonly text: string;
  readonly goal: string;
  readonly unit: Unit | null;
  readonly at: CellAddress;
}

/** A sentence or heading outside every table. */
export interface TextBlock {
  readonly text: string;
  readonly at: CellAddress;
}

/** Everything read from a workbook. */
export interface WorkbookReading {
  readonly tables: readonly KpiTable[];
  readonly candidates: readonly IndicatorCandidate[];
  /** In the order of sheets, rows and columns. */
  readonly texts: readonly TextBlock[];
}
