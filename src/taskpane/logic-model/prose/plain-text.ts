import type { Report, ReportBlock } from "../../../core/report/report";

/** The report for the clipboard: a blank line between blocks, tabs between the cells of a table, so that it pastes into Word and Excel alike. */
export function plainText({ blocks }: Report): string {
  return blocks.map(textOf).join("\n\n");
}

function textOf(block: ReportBlock): string {
  if (block.kind !== "table") return block.text;
  return [block.header, ...block.rows].map((row) => row.map(oneLine).join("\t")).join("\n");
}

/** A line break or tab within a cell would end it. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\t]\s*/g, " ");
}
