import type { WorkbookChange } from "../app/ports";
import { parseAddress } from "../core/sheet/address";
import { queueListing, type Listing } from "./listing";
import type { Collect } from "./round-trip";

/** What the registration brings: the listing of now, and how to end it. */
interface Registration {
  readonly listing: Listing;
  readonly stop: () => Promise<void>;
}

/** Queues the listening to cells and sorts of all sheets, and to sheets that come and go. */
export function queueChanges(
  context: Excel.RequestContext,
  nameOf: (sheetId: string) => string | undefined,
  listener: (change: WorkbookChange) => void,
): Collect<Registration> {
  const { worksheets } = context.workbook;
  const sheetChanged = ({ worksheetId }: { readonly worksheetId: string }) => {
    listener({ sheet: nameOf(worksheetId) ?? "", range: null });
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add((event) => {
      listener(changeOf(event, nameOf(event.worksheetId)));
      return Promise.resolve();
    }),
    ...(tellsSorts()
      ? [
          worksheets.onRowSorted.add((event) => {
            listener(changeOf(event, nameOf(event.worksheetId)));
            return Promise.resolve();
          }),
        ]
      : []),
    worksheets.onAdded.add(sheetChanged),
    worksheets.onDeleted.add(sheetChanged),
  ];
  const listing = queueListing(context);
  return () => ({
    listing: listing(),
    stop: async () => {
      // They share the context that they were added in, so one request ends them all.
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  });
}

/** Whether Excel tells a sort as a change of cells as well, is nowhere said. */
function tellsSorts(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}

/** An unknown sheet or an address of several blocks is told as "all of it". */
function changeOf(
  { address }: { readonly address: string },
  sheet: string | undefined,
): WorkbookChange {
  const parsed = parseAddress(address);
  return {
    sheet: sheet ?? "",
    range: sheet !== undefined && parsed.ok ? { sheet, ...parsed.value.rectangle } : null,
  };
}
