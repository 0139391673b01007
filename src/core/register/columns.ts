/**
 * The columns of 台帳, in the order in which they are written: first what is followed every month,
 * then what was agreed about it. The order is final; headers are found wherever staff move them.
 */
export const registerColumns = [
  "kind",
  "area",
  "name",
  "unit",
  "direction",
  "accumulation",
  "baseline",
  "baselinePeriod",
  "target",
  "targetPeriod",
  "milestones",
  "path",
  "actual",
  "actualPeriod",
  "planned",
  "required",
  "pace",
  "status",
  "definition",
  "source",
  "frequency",
  "nextPublication",
  "owner",
  "stage",
  "meeting",
  "continuity",
  "rationality",
  "simplicity",
  "exclusion",
  "reason",
  "leadsTo",
  "causalSentence",
  "remarks",
  "origin",
] as const;

/** A column of the register. */
export type RegisterColumn = (typeof registerColumns)[number];

/** The columns that hold a value of an indicator, and the column of its period. */
export const valueColumns = {
  baseline: "baselinePeriod",
  target: "targetPeriod",
  actual: "actualPeriod",
} as const satisfies Partial<Record<RegisterColumn, RegisterColumn>>;

/** A column that holds a value. */
export type ValueColumn = keyof typeof valueColumns;

/** The Excel Table that holds the register, by which it is found whatever its sheet is called. */
export const registerTable = "KpiRegister";
