import type { Color, Workbook } from "hucre";
import { officeThemeColors } from "./theme";

/** A theme lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
const themeOrder = [1, 0, 3, 2];
/** The system colours that close Excel's indexed palette: text and window. */
const systemText = 64;
const systemWindow = 65;

/** The colours of the file's theme; Excel takes its own theme where a file has none. */
export function themeOf({ themeColors }: Workbook): readonly string[] {
  return themeColors && themeColors.length > 0 ? themeColors : officeThemeColors;
}

/** `#RRGGBB` of a file's colour, or `null` when it names none. */
export function resolveColor(color: Color | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  const base = baseColor(color, theme);
  if (base === null) return null;
  return `#${color.tint ? tinted(base, color.tint) : base}`.toUpperCase();
}

function baseColor(color: Color, theme: readonly string[]): string | null {
  if (color.rgb) return color.rgb.slice(-6);
  if (color.theme !== undefined) return theme[themeOrder[color.theme] ?? color.theme] ?? null;
  if (color.indexed === systemText) return "000000";
  if (color.indexed === systemWindow) return "FFFFFF";
  return color.indexed === undefined ? null : (indexedColors[color.indexed] ?? null);
}

/** ECMA-376, 18.8.19: a tint darkens (negative) or lightens the luminance of a colour. */
function tinted(hex: string, tint: number): string {
  const [hue, saturation, luminance] = toHsl(hex);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return toHex(hue, saturation, changed);
}

function toHsl(hex: string): [hue: number, saturation: number, luminance: number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const range = high - Math.min(r, g, b);
  const luminance = high - range / 2;
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  const sixth =
    high === r ? ((g - b) / range + 6) % 6 : high === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [sixth / 6, saturation, luminance];
}

function toHex(hue: number, saturation: number, luminance: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  return [0, 8, 4]
    .map((offset) => {
      const k = (offset + hue * 12) % 12;
      const part = luminance - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
      return Math.round(part * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}

/** A colour of the grid, `#rgb`, `#rrggbb` or `rgb(…)`, as the file's `RRGGBB`. */
export function fileColor(text: string): string | null {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (parts) {
    return parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase();
  }
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) return null;
  return (hex.length === 3 ? hex.replaceAll(/./g, "$&$&") : hex).toUpperCase();
}

/** ECMA-376, 18.8.27: the palette of indices 0–63, the first eight colours twice. */
const eightBasic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const indexedColors = [
  ...eightBasic,
  ...eightBasic,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];
