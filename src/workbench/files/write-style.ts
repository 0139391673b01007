import type {
  AlignmentStyle,
  BorderSide,
  BorderStyle,
  CellStyle,
  FillStyle,
  FontStyle,
} from "hucre";
import type { ColorData, LineStyleData, StyleData } from "./book-data";
import { fileColor } from "./color";
import { readAlignment, readBorder, readFill, readFont } from "./read-style";
import { borderCodes, horizontalCodes, nameOf, verticalCodes, wrapCode } from "./style-codes";

/**
 * A format of the grid as a cell format of the file. `was` is the format that the cell had in the
 * file: each aspect that still looks as it did keeps what the grid can't show (theme colours,
 * indents, patterns, diagonal lines, protection).
 */
export function writeStyle(
  style: StyleData,
  was: CellStyle | undefined,
  theme: readonly string[],
  defaultFont: FontStyle,
): CellStyle | undefined {
  const font = same(fontOf(style), readFont(was?.font, theme))
    ? was?.font
    : writeFont(style, defaultFont);
  const fill = same(fillOf(style), readFill(was?.fill, theme)) ? was?.fill : writeFill(style);
  const border = same(borderOf(style), readBorder(was?.border, theme))
    ? was?.border
    : writeBorder(style);
  const alignment = same(alignmentOf(style), readAlignment(was?.alignment))
    ? was?.alignment
    : writeAlignment(style, was?.alignment);
  const numFmt = style.n?.pattern;
  const written: CellStyle = {
    ...(font ? { font } : {}),
    ...(fill ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(numFmt && numFmt !== "General" ? { numFmt } : {}),
    ...(was?.protection ? { protection: was.protection } : {}),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}

function fontOf({ ff, fs, bl, it, ul, st, va, cl }: StyleData): StyleData {
  return {
    ...(ff ? { ff } : {}),
    ...(fs ? { fs } : {}),
    ...(bl ? { bl } : {}),
    ...(it ? { it } : {}),
    ...(ul?.s ? { ul: { s: 1, ...(ul.t === 10 ? { t: 10 } : {}) } } : {}),
    ...(st?.s ? { st: { s: 1 } } : {}),
    ...(va === 2 || va === 3 ? { va } : {}),
    ...(cl?.rgb ? { cl: { rgb: hash(cl) } } : {}),
  };
}

function writeFont(style: StyleData, base: FontStyle): FontStyle | undefined {
  const { ff, fs, bl, it, ul, st, va, cl } = fontOf(style);
  const color = cl?.rgb ? fileColor(cl.rgb) : null;
  const changes: FontStyle = {
    ...(ff ? { name: firstFamily(ff) } : {}),
    ...(fs ? { size: fs } : {}),
    ...(bl ? { bold: true } : {}),
    ...(it ? { italic: true } : {}),
    ...(ul ? { underline: ul.t === 10 ? ("double" as const) : true } : {}),
    ...(st ? { strikethrough: true } : {}),
    ...(va ? { vertAlign: va === 2 ? ("subscript" as const) : ("superscript" as const) } : {}),
    ...(color ? { color: { rgb: color } } : {}),
  };
  if (Object.keys(changes).length === 0) return undefined;
  // A font of the file stands alone: what the cell takes from the default must be written out.
  return { name: base.name ?? "Calibri", size: base.size ?? 11, ...changes };
}

/** The grid takes a list of families as CSS does; the file takes one. */
function firstFamily(families: string): string {
  return (families.split(",")[0] ?? families).trim().replaceAll(/^["']|["']$/g, "");
}

function fillOf({ bg }: StyleData): StyleData {
  return bg?.rgb ? { bg: { rgb: hash(bg) } } : {};
}

function writeFill(style: StyleData): FillStyle | undefined {
  const rgb = style.bg?.rgb ? fileColor(style.bg.rgb) : null;
  return rgb ? { type: "pattern", pattern: "solid", fgColor: { rgb } } : undefined;
}

function borderOf({ bd }: StyleData): StyleData {
  const sides = (["t", "r", "b", "l"] as const).flatMap((side) => {
    const line = bd?.[side];
    return line?.s ? [[side, { s: line.s, cl: { rgb: hash(line.cl) } }] as const] : [];
  });
  return sides.length > 0 ? { bd: Object.fromEntries(sides) } : {};
}

function writeBorder({ bd }: StyleData): BorderStyle | undefined {
  const border: BorderStyle = {
    ...side("top", bd?.t),
    ...side("right", bd?.r),
    ...side("bottom", bd?.b),
    ...side("left", bd?.l),
  };
  return Object.keys(border).length > 0 ? border : undefined;
}

function side(name: keyof BorderStyle, line: LineStyleData | null | undefined): BorderStyle {
  if (!line?.s) return {};
  const rgb = fileColor(line.cl.rgb ?? "#000000");
  const written: BorderSide = {
    style: nameOf(borderCodes, line.s) ?? "thin",
    ...(rgb ? { color: { rgb } } : {}),
  };
  return { [name]: written };
}

function alignmentOf({ ht, vt, tb, tr }: StyleData): StyleData {
  return {
    ...(ht ? { ht } : {}),
    ...(vt ? { vt } : {}),
    ...(tb === wrapCode ? { tb } : {}),
    ...(tr?.v ? { tr: { a: 0, v: 1 } } : tr?.a ? { tr: { a: tr.a } } : {}),
  };
}

function writeAlignment(
  { ht, vt, tb, tr }: StyleData,
  was: AlignmentStyle | undefined,
): AlignmentStyle | undefined {
  const horizontal = ht ? nameOf(horizontalCodes, ht) : undefined;
  const vertical = vt ? nameOf(verticalCodes, vt) : undefined;
  const rotation = tr?.v ? 255 : tr?.a ? (tr.a > 0 ? tr.a + 90 : -tr.a) : undefined;
  const alignment: AlignmentStyle = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(tb === wrapCode ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
    ...(was?.indent ? { indent: was.indent } : {}),
    ...(was?.shrinkToFit ? { shrinkToFit: true } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function hash(color: ColorData): string {
  const rgb = fileColor(color.rgb ?? "#000000");
  return rgb ? `#${rgb}` : "#000000";
}

/** Both sides are built in the same order of keys. */
function same(a: StyleData, b: StyleData): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
