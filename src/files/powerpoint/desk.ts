import type { Box, DiagramText, Point } from "../../core/logic-model/layout/diagram";
import type { IndicatorFigures } from "../../core/logic-model/layout/node-content";
import type { LogicModel } from "../../core/logic-model/model";
import type { Language } from "../../core/messages/language";
import { bodyTop } from "../figure/fittest-diagram";
import type { FittedFigure } from "./fit-slide";
import type { NextId } from "./shapes";
import { slide } from "./slide-size";
import type { Paragraph, TextPlace } from "./text-body";

/** What the shapes of a figure are made from. */
export interface FigureSource {
  readonly model: LogicModel;
  readonly figures: ReadonlyMap<string, IndicatorFigures>;
  readonly language: Language;
}

const lineHeight = 1.2;

/** The source at hand, with the way from the figure's pixels to the slide's. */
export interface Desk extends FigureSource {
  readonly nextId: NextId;
  readonly scale: number;
  /** Of the figure on the slide, in pixels. */
  readonly width: number;
  readonly point: (at: Point) => Point;
  readonly box: (box: Box) => Box;
  readonly place: (paragraphs: readonly Paragraph[], inset: number) => TextPlace;
}

/** Puts a fitted figure on its slide. */
export function deskOf(
  { diagram, scale, page }: FittedFigure,
  source: FigureSource,
  nextId: NextId,
): Desk {
  const top = bodyTop(diagram);
  const { figure } = slide;
  const left = (slide.width * page - diagram.width * scale) / 2;
  const free = (figure.bottom - figure.top) * page - (diagram.height - top) * scale;
  const down = figure.top * page + Math.max(0, free) / 2 - top * scale;
  const point = ({ x, y }: Point) => ({ x: left + x * scale, y: down + y * scale });
  return {
    ...source,
    nextId,
    scale,
    width: diagram.width * scale,
    point,
    box: (box) => ({ ...point(box), width: box.width * scale, height: box.height * scale }),
    place: (paragraphs, inset) => ({
      paragraphs,
      language: source.language,
      anchor: "middle",
      inset: inset * scale,
      lineHeight,
    }),
  };
}

/** The letters that the layout gave to a kind of text. */
export function sizeOf(texts: readonly DiagramText[], role: DiagramText["role"]): number {
  return texts.find((text) => text.role === role)?.size ?? texts[0]?.size ?? 40 / 3;
}
