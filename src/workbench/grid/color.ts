import { ColorKit, type IColorStyle, type Nullable } from "@univerjs/core";

/** `#RRGGBB` as Excel answers it, from `#rgb`, `rgb(…)` or an HTML colour name; else `null`. */
export function hexColor(text: string): string | null {
  const written = /^[\da-f]{6}$/i.test(text) ? `#${text}` : text;
  const color = new ColorKit(written);
  return color.isValid ? color.toHexString().slice(0, 7).toUpperCase() : null;
}

/** A colour of a style; `null` when none is set, or one of a theme that nobody has resolved. */
export function colorOf(color: Nullable<IColorStyle>): string | null {
  return color?.rgb ? hexColor(color.rgb) : null;
}
