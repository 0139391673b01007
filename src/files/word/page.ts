import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import { fileTexts } from "../../core/messages/file-texts";
import type { Language } from "../../core/messages/language";
import type { Area } from "../figure/fittest-diagram";
import { sizes } from "./styles";

/** How a sheet of A4 lies. */
export type Orientation = "upright" | "lying";

/** A4 in twentieths of a point, with margins of 25 mm at its sides. */
const paper = { width: 11_906, height: 16_838 };
const margin = { top: 1_417, bottom: 1_304, left: 1_417, right: 1_417, header: 708, footer: 624 };

/** Twentieths of a point in a pixel at 96 dpi. */
const perPixel = 15;
/** What the title of a figure needs below it, in pixels. */
const captionRoom = 60;

/** The width of the lines, in twentieths of a point. */
export function textWidth(orientation: Orientation): number {
  const { width, height } = paper;
  return (orientation === "upright" ? width : height) - margin.left - margin.right;
}

/** The room for a figure with its title. Never larger than it was laid out: it stands among text. */
export function figureArea(orientation: Orientation): Area {
  const { width, height } = paper;
  const high = (orientation === "upright" ? height : width) - margin.top - margin.bottom;
  return {
    width: textWidth(orientation) / perPixel,
    height: high / perPixel - captionRoom,
    largest: 1,
  };
}

/** A4 with the page's number and the source in its foot. */
export function pageOf(
  orientation: Orientation,
  language: Language,
  source: string,
): Pick<ISectionOptions, "properties" | "footers"> {
  const run = (child: string) => new TextRun({ children: [child], size: sizes.note });
  const words = fileTexts(language).page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  // The library turns the sheet itself.
  const turned = orientation === "upright" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  return {
    properties: { page: { size: { ...paper, orientation: turned }, margin } },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({ alignment: AlignmentType.CENTER, children: words.map(run) }),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [new TextRun({ text: source, size: sizes.note, color: "525252" })],
          }),
        ],
      }),
    },
  };
}
