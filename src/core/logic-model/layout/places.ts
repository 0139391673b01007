/** Where the items stand across the rows: the middle and the size of each. */
export interface Places {
  readonly middle: Float64Array;
  readonly size: Readonly<ArrayLike<number>>;
}
