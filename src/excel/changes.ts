import { queueListing, type Listing } from "./listing";
import type { Collect } from "./round-trip";

/**
 * Queues the listening to cells and sorts of all sheets, and to sheets that come and go, for as long
 * as the add-in runs. The request brings the listing of now along.
 */
export function queueChanges(
  context: Excel.RequestContext,
  listener: () => void,
): Collect<Listing> {
  const { worksheets } = context.workbook;
  const changed = () => {
    listener();
    return Promise.resolve();
  };
  worksheets.onChanged.add(changed);
  if (tellsSorts()) worksheets.onRowSorted.add(changed);
  worksheets.onAdded.add(changed);
  worksheets.onDeleted.add(changed);
  return queueListing(context);
}

/** Whether Excel tells a sort as a change of cells as well, is nowhere said. */
function tellsSorts(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}
