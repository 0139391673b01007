/** A condition of a sort: a column of the block, by its distance from the first. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** What a table was sorted by last. */
export interface TableOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}
