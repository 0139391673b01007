import type { ConditionalRule as FileRule } from "hucre";

type Operator = NonNullable<FileRule["operator"]>;

/** Excel's words for comparisons, and the file's. */
export const comparisons: Readonly<Record<string, Operator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** How Excel tests a text: the file holds the formula beside the words. */
export const textTests: Readonly<
  Record<string, { type: FileRule["type"]; formula: (cell: string, text: string) => string }>
> = {
  Contains: {
    type: "containsText",
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: { type: "beginsWith", formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  EndsWith: { type: "endsWith", formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
};
