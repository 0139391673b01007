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
import { flag, present, presentOrNone } from "./present";
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
  const { font, fill, border, alignment, protection } = was ?? {};
  return presentOrNone<CellStyle>({
    font: kept(fontOf(style), readFont(font, theme), font, () => writeFont(style, defaultFont)),
    fill: kept(fillOf(style), readFill(fill, theme), fill, () => writeFill(style)),
    border: kept(borderOf(style), readBorder(border, theme), border, () => writeBorder(style)),
    alignment: kept(alignmentOf(style), readAlignment(alignment), alignment, () =>
      writeAlignment(style, alignment),
    ),
    numFmt: style.n?.pattern === "General" ? undefined : style.n?.pattern,
    protection,
  });
}

function kept<T>(
  now: StyleData,
  before: StyleData,
  was: T | undefined,
  write: () => T | undefined,
): T | undefined {
  return same(now, before) ? was : write();
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
  const changes = presentOrNone<FontStyle>({
    name: ff ? firstFamily(ff) : undefined,
    size: fs,
    bold: flag(bl),
    italic: flag(it),
    underline: ul?.t === 10 ? "double" : flag(ul?.s),
    strikethrough: flag(st?.s),
    vertAlign: positions[va ?? 0],
    color: writeColor(cl),
  });
  // A font of the file stands alone: what the cell takes from the default must be written out.
  return changes && { name: base.name ?? "Calibri", size: base.size ?? 11, ...changes };
}

const positions: Readonly<Record<number, "subscript" | "superscript">> = {
  2: "subscript",
  3: "superscript",
};

function writeColor(color: ColorData | null | undefined): { rgb: string } | undefined {
  const rgb = color?.rgb ? fileColor(color.rgb) : null;
  return rgb ? { rgb } : undefined;
}

/** The grid takes a list of families as CSS does; the file takes one. */
function firstFamily(families: string): string {
  return (families.split(",")[0] ?? families).trim().replaceAll(/^["']|["']$/g, "");
}

function fillOf({ bg }: StyleData): StyleData {
  return bg?.rgb ? { bg: { rgb: hash(bg) } } : {};
}

function writeFill({ bg }: StyleData): FillStyle | undefined {
  const fgColor = writeColor(bg);
  return fgColor && { type: "pattern", pattern: "solid", fgColor };
}

function borderOf({ bd }: StyleData): StyleData {
  const sides = (["t", "r", "b", "l"] as const).flatMap((side) => {
    const line = bd?.[side];
    return line?.s ? [[side, { s: line.s, cl: { rgb: hash(line.cl) } }] as const] : [];
  });
  return sides.length > 0 ? { bd: Object.fromEntries(sides) } : {};
}

function writeBorder({ bd }: StyleData): BorderStyle | undefined {
  return presentOrNone<BorderStyle>({
    top: writeSide(bd?.t),
    right: writeSide(bd?.r),
    bottom: writeSide(bd?.b),
    left: writeSide(bd?.l),
  });
}

function writeSide(line: LineStyleData | null | undefined): BorderSide | undefined {
  if (!line?.s) return undefined;
  const style = nameOf(borderCodes, line.s) ?? "thin";
  return present<BorderSide>({ style, color: writeColor(line.cl) });
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
  return presentOrNone<AlignmentStyle>({
    horizontal: ht ? nameOf(horizontalCodes, ht) : undefined,
    vertical: vt ? nameOf(verticalCodes, vt) : undefined,
    wrapText: flag(tb === wrapCode),
    textRotation: tr?.v ? 255 : writeRotation(tr?.a ?? 0),
    indent: was?.indent,
    shrinkToFit: flag(was?.shrinkToFit),
  });
}

/** The reverse of reading: downwards counts on from 90. */
function writeRotation(degrees: number): number | undefined {
  if (degrees === 0) return undefined;
  return degrees > 0 ? degrees + 90 : -degrees;
}

function hash(color: ColorData): string {
  const rgb = fileColor(color.rgb ?? "#000000");
  return rgb ? `#${rgb}` : "#000000";
}

/** Both sides are built in the same order of keys. */
function same(a: StyleData, b: StyleData): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
