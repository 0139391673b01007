import type { Language } from "../../core/messages/language";
import type { ReportTable } from "../../core/report/council/indicator-table";
import { element, type Xml } from "../package/xml";
import { roomyWidth } from "../figure/roomy-width";
import type { NextId } from "./shapes";
import { emu, slide } from "./slide-size";
import { solidFill, textBody } from "./text-body";

/** How large a table is drawn, and in which language. */
export interface TablePlace {
  readonly language: Language;
  readonly page: number;
}

const size = 14;
const lineHeight = 1.3;
const padding = { side: 7, top: 4 };
const headColor = "#1f3864";
const bandColor = "#f3f6fb";
const ruleColor = "#b8c2d0";

/** Shares of the width: goal or area, kind, name, baseline, target, rate, actual, status. */
const shares = [15, 9, 20, 13, 13, 10, 11, 9];

/** Columns in pixels of a slide of the usual size. */
function columnWidths(columns: number): readonly number[] {
  const given = Array.from({ length: columns }, (_, at) => shares[at] ?? 10);
  const sum = given.reduce((total, share) => total + share, 0);
  return given.map((share) => ((slide.width - 2 * slide.margin) * share) / sum);
}

/** How many pixels a row needs for its longest cell. */
function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, at) =>
    // A line is broken before it is full, by about one letter.
    Math.ceil(
      (roomyWidth(text) * size) / Math.max(size, (widths[at] ?? 0) - 2 * padding.side - size),
    ),
  );
  return Math.max(1, ...lines) * size * lineHeight + 2 * padding.top;
}

/** The rows of a table, as many together as a slide holds; at least one on each. */
export function paginate({
  header,
  rows,
}: ReportTable): readonly (readonly (readonly string[])[])[] {
  const widths = columnWidths(header.length);
  const room = slide.figure.bottom - slide.figure.top - rowHeight(header, widths);
  const pages: (readonly string[])[][] = [];
  let left = 0;
  for (const row of rows) {
    const height = rowHeight(row, widths);
    const last = pages.at(-1);
    if (last && height <= left) last.push(row);
    else {
      pages.push([row]);
      left = room;
    }
    left -= height;
  }
  return pages;
}

/** A native table: its header row first, every other row shaded. */
export function tableShape(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { language, page }: TablePlace,
  nextId: NextId,
): Xml {
  const widths = columnWidths(header.length);
  const heights = [header, ...rows].map((row) => rowHeight(row, widths) * page);
  const place = { language, page };
  const table = element(
    "a:tbl",
    {},
    element("a:tblPr", { firstRow: true, bandRow: true }),
    element(
      "a:tblGrid",
      {},
      ...widths.map((width) => element("a:gridCol", { w: emu(width * page) })),
    ),
    ...[header, ...rows].map((row, at) =>
      element("a:tr", { h: emu(heights[at] ?? 0) }, ...row.map((text) => cell(text, at, place))),
    ),
  );
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id: nextId(), name: "Indicators" }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: true })),
      element("p:nvPr"),
    ),
    element(
      "p:xfrm",
      {},
      element("a:off", { x: emu(slide.margin * page), y: emu(slide.figure.top * page) }),
      element("a:ext", {
        cx: emu((slide.width - 2 * slide.margin) * page),
        cy: emu(heights.reduce((sum, height) => sum + height, 0)),
      }),
    ),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" },
        table,
      ),
    ),
  );
}

function cell(text: string, row: number, { language, page }: TablePlace): Xml {
  const isHead = row === 0;
  const rule = (name: string) => element(name, { w: emu(0.75 * page) }, solidFill(ruleColor));
  const none = (name: string) => element(name, { w: 0 }, element("a:noFill"));
  const [side, top] = [emu(padding.side * page), emu(padding.top * page)];
  return element(
    "a:tc",
    {},
    textBody("a:txBody", {
      paragraphs: [
        {
          runs: [{ text, bold: isHead, color: isHead ? "#ffffff" : "#1b1b1b" }],
          size: size * page,
        },
      ],
      language,
      anchor: "middle",
      inset: 0,
      lineHeight,
    }),
    element(
      "a:tcPr",
      { marL: side, marR: side, marT: top, marB: top, anchor: "ctr" },
      none("a:lnL"),
      none("a:lnR"),
      rule("a:lnT"),
      rule("a:lnB"),
      isHead ? solidFill(headColor) : row % 2 === 0 ? solidFill(bandColor) : element("a:noFill"),
    ),
  );
}
