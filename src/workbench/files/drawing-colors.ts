import { escapeXml } from "./package-parts";
import { child, type XmlElement } from "./xml-tree";

/** The order in which a theme lists its colours, with the names by which drawings call them. */
const schemeNames: readonly (readonly string[])[] = [
  ["dk1", "tx1"],
  ["lt1", "bg1"],
  ["dk2", "tx2"],
  ["lt2", "bg2"],
  ["accent1"],
  ["accent2"],
  ["accent3"],
  ["accent4"],
  ["accent5"],
  ["accent6"],
  ["hlink"],
  ["folHlink"],
];

/**
 * The colour of a `solidFill`, `#RRGGBB`, and how transparent it is; `null` where it names none
 * that is known. Shades of theme colours are shown as the colour itself.
 */
export function readSolid(
  fill: XmlElement | null,
  theme: readonly string[],
): { readonly color: string; readonly transparency: number } | null {
  const [written] = fill?.children ?? [];
  if (!written) return null;
  const hex = hexOf(written, theme);
  if (hex === undefined) return null;
  const alpha = child(written, "alpha")?.attributes["val"];
  const transparency = alpha === undefined ? 0 : 1 - Number(alpha) / 100_000;
  return { color: `#${hex.toUpperCase()}`, transparency: Math.round(transparency * 1e5) / 1e5 };
}

function hexOf({ name, attributes }: XmlElement, theme: readonly string[]): string | undefined {
  switch (name) {
    case "srgbClr":
      return attributes["val"];
    case "sysClr":
      return attributes["lastClr"];
    case "schemeClr":
      return theme[schemeNames.findIndex((names) => names.includes(attributes["val"] ?? ""))];
    default:
      return undefined;
  }
}

/** `transparency` 0 is opaque. */
export function writeSolid(color: string, transparency: number): string {
  const alpha =
    transparency > 0 ? `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${escapeXml(color.replace("#", "").toUpperCase())}">${alpha}</a:srgbClr></a:solidFill>`;
}
