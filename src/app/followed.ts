/** What follows every write: the view of the workbook is read anew. Answers what it was given. */
export type Followed = <T extends { readonly ok: boolean } | null>(written: T) => T;
