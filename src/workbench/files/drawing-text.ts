import {
  lookAt,
  runsOf,
  textOfRuns,
  type LetterLook,
  type LetterRun,
} from "../host/model/shape-letters";
import type { ShapeTextLook } from "../host/model/shape-record";
import { readSolid, writeSolid } from "./drawing-colors";
import {
  emu,
  emuPerPoint,
  horizontals,
  orientations,
  underlines,
  verticals,
  wordFor,
} from "./drawing-words";
import { escapeXml } from "./package-parts";
import { child, childrenOf, type XmlElement } from "./xml-tree";

/** What a shape says, and how (ECMA-376, part 1, 21.1.2). */
export function writeTextBody(text: ShapeTextLook): string {
  const paragraphs = linesOf(text).map((line) => writeParagraph(line, text));
  const fit =
    text.autoSizeSetting === "AutoSizeShapeToFitText"
      ? "<a:spAutoFit/>"
      : text.autoSizeSetting === "AutoSizeTextToFitShape"
        ? "<a:normAutofit/>"
        : "<a:noAutofit/>";
  const insets = `lIns="${emu(text.leftMargin)}" tIns="${emu(text.topMargin)}" rIns="${emu(text.rightMargin)}" bIns="${emu(text.bottomMargin)}"`;
  const vertical = orientations[text.orientation] ?? "horz";
  return `<xdr:txBody><a:bodyPr vertOverflow="clip" horzOverflow="clip" vert="${vertical}" wrap="square" ${insets} rtlCol="0" anchor="${verticals[text.verticalAlignment] ?? "t"}">${fit}</a:bodyPr><a:lstStyle/>${paragraphs.join("")}</xdr:txBody>`;
}

/** The runs of each line; an empty line has one, without a letter. */
function linesOf(text: ShapeTextLook): readonly (readonly LetterRun[])[] {
  const lines: LetterRun[][] = [[]];
  let look: LetterLook = lookAt(text, 0);
  for (const run of runsOf(text)) {
    for (const [at, part] of run.text.split(/\r\n|\r|\n/).entries()) {
      if (at > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, look: run.look });
    }
    look = run.look;
  }
  return lines.map((line) => (line.length > 0 ? line : [{ text: "", look }]));
}

function writeParagraph(line: readonly LetterRun[], text: ShapeTextLook): string {
  const align = `<a:pPr algn="${horizontals[text.horizontalAlignment] ?? "l"}"/>`;
  const written = line.map(({ text: letters, look }) => {
    const attributes = `lang="ja-JP" altLang="en-US" sz="${Math.round(look.size * 100)}" b="${look.bold ? 1 : 0}" i="${look.italic ? 1 : 0}" u="${underlines[look.underline] ?? "none"}"`;
    const face = escapeXml(look.name);
    const font = `${writeSolid(look.color, 0)}<a:latin typeface="${face}"/><a:ea typeface="${face}"/>`;
    // An empty line keeps the size of its letters.
    return letters === ""
      ? `<a:endParaRPr ${attributes}>${font}</a:endParaRPr>`
      : `<a:r><a:rPr ${attributes}>${font}</a:rPr><a:t>${escapeXml(letters)}</a:t></a:r>`;
  });
  return `<a:p>${align}${written.join("")}</a:p>`;
}

/** The text of a shape; what the file does not say is as in `base`. */
export function readTextBody(
  body: XmlElement | null,
  base: ShapeTextLook,
  theme: readonly string[],
): ShapeTextLook {
  if (!body) return base;
  const paragraphs = childrenOf(body, "p");
  const [first] = paragraphs;
  const runs = paragraphs.flatMap((paragraph, at) => [
    ...(at > 0 ? [null] : []),
    ...readRuns(paragraph, base, theme),
  ]);
  return {
    ...base,
    ...lookOfEmpty(first, base, theme),
    ...textOfRuns(withBreaks(runs)),
    horizontalAlignment: wordFor(horizontals, child(first, "pPr")?.attributes["algn"]),
    ...readFrame(child(body, "bodyPr"), base),
  };
}

/** The runs of a paragraph; `null` is a line break. */
function readRuns(
  paragraph: XmlElement,
  base: ShapeTextLook,
  theme: readonly string[],
): readonly (LetterRun | null)[] {
  return paragraph.children.flatMap((part): readonly (LetterRun | null)[] => {
    if (part.name === "br") return [null];
    if (part.name !== "r" && part.name !== "fld") return [];
    const text = child(part, "t")?.text ?? "";
    return text === "" ? [] : [{ text, look: readLook(child(part, "rPr"), base, theme) }];
  });
}

/** Line breaks as letters: of the look of the run before them, else of the one after. */
function withBreaks(runs: readonly (LetterRun | null)[]): readonly LetterRun[] {
  const first = runs.find((run) => run !== null);
  if (!first) return [];
  let { look } = first;
  return runs.map((run) => {
    look = run?.look ?? look;
    return run ?? { text: "\n", look };
  });
}

/** What a shape without words says of its letters. */
function lookOfEmpty(
  paragraph: XmlElement | undefined,
  base: ShapeTextLook,
  theme: readonly string[],
): LetterLook {
  const run = paragraph ? (child(paragraph, "r", "rPr") ?? child(paragraph, "endParaRPr")) : null;
  return readLook(run, base, theme);
}

function readLook(
  run: XmlElement | null,
  base: ShapeTextLook,
  theme: readonly string[],
): LetterLook {
  const size = run?.attributes["sz"];
  return {
    size: size === undefined ? base.size : Number(size) / 100,
    name: fontOf(run) ?? base.name,
    color: readSolid(child(run, "solidFill"), theme)?.color ?? base.color,
    bold: isOn(run?.attributes["b"]),
    italic: isOn(run?.attributes["i"]),
    underline: wordFor(underlines, run?.attributes["u"]),
  };
}

type Frame = Omit<ShapeTextLook, keyof LetterLook | "text" | "spans" | "horizontalAlignment">;

/** How the text lies in its shape. */
function readFrame(frame: XmlElement | null, base: ShapeTextLook): Frame {
  const points = (name: string, standard: number): number => {
    const written = frame?.attributes[name];
    return written === undefined ? standard : Number(written) / emuPerPoint;
  };
  return {
    verticalAlignment: wordFor(verticals, frame?.attributes["anchor"]),
    orientation: wordFor(orientations, frame?.attributes["vert"]),
    autoSizeSetting: child(frame, "spAutoFit")
      ? "AutoSizeShapeToFitText"
      : child(frame, "normAutofit")
        ? "AutoSizeTextToFitShape"
        : "AutoSizeNone",
    leftMargin: points("lIns", base.leftMargin),
    rightMargin: points("rIns", base.rightMargin),
    topMargin: points("tIns", base.topMargin),
    bottomMargin: points("bIns", base.bottomMargin),
  };
}

/** `+mn-ea` means a font of the theme. */
function fontOf(run: XmlElement | null): string | null {
  const faces = [child(run, "ea"), child(run, "latin")].map((font) => font?.attributes["typeface"]);
  return faces.find((face) => face !== undefined && !face.startsWith("+")) ?? null;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
