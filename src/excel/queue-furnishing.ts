import type { StepOf, WordColour } from "../app/write-plan";
import { formatRectangle } from "../core/sheet/address";

/** What Excel takes as the text of a list, commas between the words included. */
const longestList = 255;

/** Can Excel keep these words as a list in one text? */
export function fitsList(words: readonly string[]): boolean {
  return words.join(",").length <= longestList && !words.some((word) => word.includes(","));
}

/** Queues a list to choose from that lets other words pass; no word takes it away. */
export function queueChoices(range: Excel.Range, words: readonly string[]): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (words.length === 0) return;
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
  dataValidation.errorAlert = { showAlert: false, message: "", style: "Information", title: "" };
}

/** Queues the conditional formats of a range in place of those it has. */
export function queueWordColours(range: Excel.Range, words: readonly WordColour[]): void {
  range.conditionalFormats.clearAll();
  // Each new one goes before the others, so the last word is added first.
  for (const { word, color, fill } of [...words].reverse()) {
    const { textComparison } = range.conditionalFormats.add("ContainsText");
    textComparison.format.font.color = color;
    textComparison.format.fill.color = fill;
    textComparison.rule = { operator: "BeginsWith", text: word };
  }
}

/** Queues how the sheet is printed. */
export function queuePage(
  sheet: Excel.Worksheet,
  { orientation, range, fit }: StepOf<"page">,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  if (range) pageLayout.setPrintArea(formatRectangle(range));
  // Excel keeps the print area as a name of the sheet, and has no other way to take it back.
  else sheet.names.getItemOrNullObject("Print_Area").delete();
  pageLayout.zoom = {
    horizontalFitToPages: fit.wide,
    ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }),
  };
}

/** Queues which first rows and columns stay in sight. */
export function queueFreeze(sheet: Excel.Worksheet, { rows, columns }: StepOf<"freeze">): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}
