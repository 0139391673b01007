/** A picture as bytes, with its size on paper in pixels at 96 dpi. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Twice as many pixels as on a screen: letters stay sharp on paper. */
const sharpness = 2;

/** Browsers draw nothing on a canvas with a longer side, or with more pixels. */
const longestSide = 16_384;
const mostPixels = 100_000_000;

/**
 * Draws an SVG document into a PNG on the page's own canvas; nothing is loaded from elsewhere. A
 * figure too large for a canvas is drawn with fewer pixels, never cut. `null`: the page has no
 * canvas, or too little memory for it.
 */
export async function makePng(svg: string, page: Document): Promise<Picture | null> {
  const size = sizeOf(svg);
  if (!size) return null;
  const image = await loadImage(svg, page);
  if (!image) return null;
  const scale = scaleFor(size);
  const canvas = page.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(size.width * scale));
  canvas.height = Math.max(1, Math.floor(size.height * scale));
  const paper = canvas.getContext("2d");
  if (!paper) return null;
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, "image/png");
  });
  if (!blob) return null;
  return { ...size, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** How many pixels are drawn for one of the figure. */
export function scaleFor({ width, height }: { readonly width: number; readonly height: number }) {
  return Math.min(
    sharpness,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
}

/** The size that the root of an SVG document names; `null` for anything else. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } | null {
  const found = /^<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!found) return null;
  const [width, height] = [Number(found[1]), Number(found[2])];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** A data URL, because the pane's security policy allows pictures from there only. */
function loadImage(svg: string, page: Document): Promise<HTMLImageElement | null> {
  return new Promise((done) => {
    const image = page.createElement("img");
    image.onload = () => {
      done(image);
    };
    image.onerror = () => {
      done(null);
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
