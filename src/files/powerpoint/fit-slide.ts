import type { Diagram } from "../../core/logic-model/layout/diagram";
import { fittestDiagram, type FigureParts } from "../figure/fittest-diagram";
import { largestSlide, slide } from "./slide-size";

/** A figure on its slide. */
export interface FittedFigure {
  readonly diagram: Diagram;
  /** Pixels of the slide for one of the figure; letters included. */
  readonly scale: number;
  /** How many times the usual size the slide has. */
  readonly page: number;
}

const area = {
  width: slide.width - 2 * slide.margin,
  height: slide.figure.bottom - slide.figure.top,
  largest: 1.25,
};

/**
 * The figure with letters of ten points or more: a model that has no room on a usual slide gets a
 * larger one of the same form, up to PowerPoint's largest; only beyond that letters shrink.
 */
export function fitSlide(parts: FigureParts): FittedFigure {
  const { diagram, scale } = fittestDiagram(parts, [area]);
  const page = Math.max(1, Math.min(largestSlide, 1 / scale));
  return { diagram, scale: scale * page, page };
}
