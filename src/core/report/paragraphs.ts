import type { Report } from "./report";

/**
 * A report as plain paragraphs, one below the other, for a place that holds nothing else: its
 * tables, and the headings that only announce them, are left out.
 */
export function paragraphsOf({ blocks }: Report): readonly string[] {
  return blocks.flatMap((block, i) => {
    if (block.kind === "table") return [];
    const announces = block.kind === "heading" && blocks[i + 1]?.kind === "table";
    return announces ? [] : [block.text];
  });
}
