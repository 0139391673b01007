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
  const paragraphs = text.text.split(/\r\n|\r|\n/).map((line) => writeParagraph(line, text));
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

function writeParagraph(line: string, text: ShapeTextLook): string {
  const align = `<a:pPr algn="${horizontals[text.horizontalAlignment] ?? "l"}"/>`;
  const attributes = `lang="ja-JP" altLang="en-US" sz="${Math.round(text.size * 100)}" b="${text.bold ? 1 : 0}" i="${text.italic ? 1 : 0}" u="${underlines[text.underline] ?? "none"}"`;
  const face = escapeXml(text.name);
  const font = `${writeSolid(text.color, 0)}<a:latin typeface="${face}"/><a:ea typeface="${face}"/>`;
  // An empty line keeps the size of its letters.
  return line === ""
    ? `<a:p>${align}<a:endParaRPr ${attributes}>${font}</a:endParaRPr></a:p>`
    : `<a:p>${align}<a:r><a:rPr ${attributes}>${font}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
}

/** The text of a shape with the look of its beginning; what the file does not say is as in `base`. */
export function readTextBody(
  body: XmlElement | null,
  base: ShapeTextLook,
  theme: readonly string[],
): ShapeTextLook {
  if (!body) return base;
  const paragraphs = childrenOf(body, "p");
  const [first] = paragraphs;
  const run = child(first, "r", "rPr") ?? child(first, "endParaRPr");
  const size = run?.attributes["sz"];
  return {
    ...base,
    text: paragraphs.map(lineOf).join("\n"),
    size: size === undefined ? base.size : Number(size) / 100,
    name: fontOf(run) ?? base.name,
    color: readSolid(child(run, "solidFill"), theme)?.color ?? base.color,
    bold: isOn(run?.attributes["b"]),
    italic: isOn(run?.attributes["i"]),
    underline: wordFor(underlines, run?.attributes["u"]),
    horizontalAlignment: wordFor(horizontals, child(first, "pPr")?.attributes["algn"]),
    ...readFrame(child(body, "bodyPr"), base),
  };
}

type Frame = Omit<
  ShapeTextLook,
  ("text" | "size" | "name" | "color" | "bold" | "italic" | "underline") | "horizontalAlignment"
>;

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

function lineOf(paragraph: XmlElement): string {
  return paragraph.children
    .map((part) => {
      if (part.name === "br") return "\n";
      return part.name === "r" || part.name === "fld" ? (child(part, "t")?.text ?? "") : "";
    })
    .join("");
}

/** `+mn-ea` means a font of the theme. */
function fontOf(run: XmlElement | null): string | null {
  const faces = [child(run, "ea"), child(run, "latin")].map((font) => font?.attributes["typeface"]);
  return faces.find((face) => face !== undefined && !face.startsWith("+")) ?? null;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
