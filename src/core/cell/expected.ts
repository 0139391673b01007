/** What the column leads one to expect: it decides what `2025` and `R7.3` are. */
export type Expected = "period" | "quantity";
