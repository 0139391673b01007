import type { Unit } from "../cell/reading";
import type { Indicator } from "../indicator/indicator";
import type { CellAddress, RangeAddress } from "../sheet/address";

/** What a header cell, a column or a row is for. */
export type Role =
  | "name"
  | "number"
  | "area"
  | "kind"
  | "unit"
  | "frequency"
  | "direction"
  | "baseline"
  | "target"
  | "planned"
  | "actual"
  | "period"
  | "value"
  | "reference"
  | "derived"
  | "verdict"
  | "remark";

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

/** A table of indicators as the staff laid it out. */
export interface KpiTable {
  readonly range: RangeAddress;
  /** The heading that stands above it, when there is one. */
  readonly title: { readonly text: string; readonly at: CellAddress } | null;
  readonly form: "years-across" | "baseline-target" | "plan-actual-rows" | "list";
  readonly headerRows: number;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: the share of the expected roles that header words or values support. */
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
