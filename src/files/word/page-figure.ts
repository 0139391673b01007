import { renderSvg } from "../../core/report/logic-model-svg";
import { cleanSource } from "../clean-source";
import { figureOf } from "../figure/figure-source";
import { fittestDiagram, type Area } from "../figure/fittest-diagram";
import { shortModel } from "../../core/logic-model/short-model";
import type { FileSource } from "../file-source";
import { figureArea, type Orientation } from "./page";

/** The figure laid out for a page, as an SVG document, and how the page is to lie. */
export interface PageFigure {
  readonly svg: string;
  readonly orientation: Orientation;
}

/** Lays the figure out for a page of A4, upright or lying, so that its letters stay legible on paper. */
export function pageFigure(source: FileSource): PageFigure {
  const { council, writing, direction } = cleanSource(source);
  const { figures, ...description } = figureOf(source);
  const parts = {
    model: shortModel(council.model),
    figures,
    direction,
    language: writing.language,
  };
  const areas = [
    { ...figureArea("upright"), orientation: "upright" },
    { ...figureArea("lying"), orientation: "lying" },
  ] as const;
  const { diagram, area } = fittestDiagram<Area & { readonly orientation: Orientation }>(
    parts,
    areas,
  );
  return { svg: renderSvg(diagram, description), orientation: area.orientation };
}
