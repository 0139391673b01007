import { AlignmentType, ImageRun, Paragraph, TextRun } from "docx";
import type { FigureDescription } from "../../core/report/logic-model-svg";
import type { Picture } from "../png";
import { figureArea } from "./page";
import type { PageFigure } from "./page-figure";
import { styleIds } from "./styles";

/** A figure as Word shows it: sharp from the SVG where it can, from the PNG elsewhere. */
export interface WordFigure extends PageFigure {
  readonly picture: Picture;
}

/** The figure as large as a page allows, in its middle, with a description for those who do not see it. */
export function figureParagraph(
  { svg, picture, orientation }: WordFigure,
  { title, description }: FigureDescription,
): Paragraph {
  const { width, height, bytes } = picture;
  const area = figureArea(orientation);
  const scale = Math.min(area.largest, area.width / width, area.height / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // The text's exact line height would cut the picture.
    spacing: { line: 240, lineRule: "auto" },
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(svg),
        fallback: { type: "png", data: bytes },
        transformation: {
          width: Math.round(width * scale),
          height: Math.round(height * scale),
        },
        // A number of our own: the library counts on from one document to the next.
        altText: { id: "1", name: title, title, description },
      }),
    ],
  });
}

/** Below its figure; what comes next may stand on another page. */
export function figureTitle(text: string): Paragraph {
  return new Paragraph({
    style: styleIds.caption,
    keepNext: false,
    children: [new TextRun({ text })],
  });
}
