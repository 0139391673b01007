import type { PlannedStyle, StepOf } from "../app/write-plan";

/** Queues the look of a block; what the style does not name stays as it is. */
export function queueStyle(range: Excel.Range, style: PlannedStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) {
    format.wrapText = style.wrap;
    // Beside a cell of many lines, Excel's default would put the words of a short one at the bottom.
    if (style.wrap) format.verticalAlignment = "Top";
  }
  if (style.borders === true) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = borderColor;
    }
  }
}

const borderColor = "#BFBFBF";
const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Queues the widths of columns, in characters of the standard font. */
export function queueWidths(
  sheet: Excel.Worksheet,
  { left = 0, widths }: StepOf<"column-widths">,
): void {
  widths.forEach((characters, at) => {
    sheet.getRangeByIndexes(0, left + at, 1, 1).format.columnWidth = pointsOf(characters);
  });
}

/** Excel's own conversion for its standard font: 7 pixels a character and 5 of padding, at 96 dpi. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
