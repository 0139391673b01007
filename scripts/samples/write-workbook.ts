import { writeXlsx, type Cell, type MergeRange, type WriteSheet } from "hucre";
import { parseAddress, type Rectangle } from "../../src/core/sheet/address";
import type { Entry, SampleSheet, SampleWorkbook } from "./sheet";
import { type Look, styles } from "./styles";

/** A fixed day in the file, so that the same data always give the same bytes. */
const written = new Date(Date.UTC(2026, 3, 1));

/** The workbook as the bytes of an .xlsx file. */
export async function writeWorkbook({ title, sheets }: SampleWorkbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(worksheet),
    properties: { title, creator: "KPI ロジックモデル", created: written, modified: written },
    defaultFont: { name: "游ゴシック", size: 11 },
  });
  return new Uint8Array(bytes);
}

function worksheet({ name, widths, entries, frozen }: SampleSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const heights = new Map<number, number>();
  for (const [at, style, value] of entries) {
    const block = rectangleOf(at);
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        const first = row === block.top && column === block.left;
        cells.set(`${row},${column}`, { value: first ? value : null, style: styles[style] });
      }
    }
    if (block.top !== block.bottom || block.left !== block.right) {
      merges.push({
        startRow: block.top,
        startCol: block.left,
        endRow: block.bottom,
        endCol: block.right,
      });
    }
    const height = heightOf([at, style, value], block, widths) / (block.bottom - block.top + 1);
    for (let row = block.top; row <= block.bottom; row++) {
      heights.set(row, Math.max(heights.get(row) ?? 0, height));
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: emptyRows(entries),
    cells,
    merges,
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height: Math.ceil(height) }])),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...(frozen ? { freezePane: frozen } : {}),
  };
}

/** Excel does not fit the height of merged cells to their text, so it is reckoned here, in points. */
function heightOf(
  [, style, value]: Entry,
  { left, right }: Rectangle,
  widths: readonly number[],
): number {
  const { font, alignment }: Look = styles[style];
  const line = font.size * 1.7;
  const wraps = alignment.wrapText === true;
  if (typeof value !== "string" || !wraps) return line + 4;
  const room = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) - 2;
  const lines = value
    .split("\n")
    .reduce(
      (sum, part) => sum + Math.max(1, Math.ceil((widthOf(part) * font.size) / 11 / room)),
      0,
    );
  return lines * line + 4;
}

/** In characters of the standard font: a full-width letter takes two. */
function widthOf(text: string): number {
  const narrow = text.match(/[\u0020-\u1fff]/g)?.length ?? 0;
  return narrow + (text.length - narrow) * 2.1;
}

function emptyRows(entries: readonly Entry[]): null[][] {
  const last = Math.max(...entries.map(([at]) => rectangleOf(at).bottom));
  return Array.from({ length: last + 1 }, () => []);
}

function rectangleOf(at: string): Rectangle {
  const address = parseAddress(at);
  if (!address.ok) throw new Error(`${at} is no address`);
  return address.value.rectangle;
}
