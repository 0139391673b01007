import type { Collect } from "./round-trip";

/** A sheet as the list of sheets names it. */
interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What the workbook consists of, in the order of the tabs: what the next read can ask for at once. */
export interface Listing {
  readonly sheets: readonly ListedSheet[];
  /** Ids of the Excel Tables of all sheets. */
  readonly tables: readonly string[];
}

export function queueListing(context: Excel.RequestContext): Collect<Listing> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id");
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === "Visible",
    })),
    tables: tables.items.map(({ id }) => id),
  });
}
