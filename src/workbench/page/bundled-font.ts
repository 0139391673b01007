import "@fontsource-variable/noto-sans-jp";

const bundled = "Noto Sans JP Variable";

/**
 * What the grid draws with where a format names no font, and the last name of the list that it adds
 * to every other: a text in any font finds its Japanese letters here at the latest.
 */
const gridFonts = ["Arial", "WenQuanYi Micro Hei"];

/** Fonts that the bundled one stands in for already. */
const aliased = new Set<string>();

/**
 * Makes the bundled font stand in, on the grid's canvas, for fonts of a file that this machine
 * lacks, and loads what the text needs of it. A canvas does not draw again when a font arrives, so
 * the promise tells when to.
 */
export async function loadFontsFor(families: readonly string[], text: string): Promise<void> {
  const named = [...families, ...gridFonts];
  for (const family of named) standInFor(family);
  const wanted = [bundled, ...named].flatMap((family) =>
    ["400", "700"].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, text)),
  );
  await Promise.allSettled(wanted);
}

/** The same slices under the name of the missing font. */
function standInFor(family: string): void {
  if (aliased.has(family) || family === bundled || isInstalled(family)) return;
  aliased.add(family);
  for (const { source, weight, unicodeRange } of bundledFaces()) {
    document.fonts.add(new FontFace(family, source, { weight, unicodeRange, display: "swap" }));
  }
}

/** A font that is not there leaves the width of a text to the one named after it. */
function isInstalled(family: string): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return false;
  return ["monospace", "serif"].some((other) => {
    const width = (font: string): number => {
      context.font = `40px ${font}`;
      return context.measureText("mmmm iiii 令和あア漢字").width;
    };
    return width(`"${family.replaceAll('"', "")}", ${other}`) !== width(other);
  });
}

interface Face {
  readonly source: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

let faces: readonly Face[] | null = null;

/** The slices of the bundled font, as its style sheet declares them. */
function bundledFaces(): readonly Face[] {
  faces ??= [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule && declared(rule, "font-family").includes(bundled)
        ? [
            {
              source: absolute(declared(rule, "src"), sheet.href ?? document.baseURI),
              weight: declared(rule, "font-weight"),
              unicodeRange: declared(rule, "unicode-range"),
            },
          ]
        : [],
    ),
  );
  return faces;
}

function declared(rule: CSSFontFaceRule, property: string): string {
  return rule.style.getPropertyValue(property);
}

/** Addresses in a style sheet count from the sheet; those of a script count from the page. */
function absolute(source: string, base: string): string {
  return source.replaceAll(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, _quote: string, url: string) => `url("${new URL(url, base).href}")`,
  );
}
