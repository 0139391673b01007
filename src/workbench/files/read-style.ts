import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import type { LineStyleData, StyleData } from "./book-data";
import { resolveColor } from "./color";
import { borderCodes, horizontalCodes, verticalCodes, wrapCode } from "./style-codes";

/** A cell format of the file as the grid draws it. */
export function readStyle(style: CellStyle, theme: readonly string[]): StyleData {
  return {
    ...readFont(style.font, theme),
    ...readFill(style.fill, theme),
    ...readBorder(style.border, theme),
    ...readAlignment(style.alignment),
    ...(style.numFmt && style.numFmt !== "General" ? { n: { pattern: style.numFmt } } : {}),
  };
}

export function readFont(font: FontStyle | undefined, theme: readonly string[]): StyleData {
  if (!font) return {};
  const color = resolveColor(font.color, theme);
  const double = font.underline === "double" || font.underline === "doubleAccounting";
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1, ...(double ? { t: 10 } : {}) } } : {}),
    ...(font.strikethrough ? { st: { s: 1 } } : {}),
    ...(font.vertAlign ? { va: font.vertAlign === "subscript" ? 2 : 3 } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

export function readFill(fill: FillStyle | undefined, theme: readonly string[]): StyleData {
  if (!fill) return {};
  const color =
    fill.type === "gradient"
      ? fill.stops[0]?.color
      : fill.pattern === "none"
        ? undefined
        : fill.pattern === "solid"
          ? fill.fgColor
          : (fill.bgColor ?? fill.fgColor);
  const rgb = resolveColor(color, theme);
  return rgb ? { bg: { rgb } } : {};
}

export function readBorder(border: BorderStyle | undefined, theme: readonly string[]): StyleData {
  const sides: Partial<Record<"t" | "r" | "b" | "l", LineStyleData>> = {};
  for (const [side, key] of [
    ["top", "t"],
    ["right", "r"],
    ["bottom", "b"],
    ["left", "l"],
  ] as const) {
    const line = border?.[side];
    if (!line) continue;
    const rgb = resolveColor(line.color, theme) ?? "#000000";
    sides[key] = { s: borderCodes[line.style], cl: { rgb } };
  }
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

export function readAlignment(alignment: AlignmentStyle | undefined): StyleData {
  if (!alignment) return {};
  const horizontal = alignment.horizontal && horizontalCodes[alignment.horizontal];
  const vertical = alignment.vertical && verticalCodes[alignment.vertical];
  return {
    ...(horizontal ? { ht: horizontal } : {}),
    ...(vertical ? { vt: vertical } : {}),
    ...(alignment.wrapText ? { tb: wrapCode } : {}),
    ...readRotation(alignment.textRotation),
  };
}

/** The file counts 0–90 upwards, 91–180 downwards, 255 for stacked letters; the grid clockwise. */
function readRotation(rotation: number | undefined): StyleData {
  if (!rotation) return {};
  if (rotation === 255) return { tr: { a: 0, v: 1 } };
  return { tr: { a: rotation > 90 ? rotation - 90 : -rotation } };
}
