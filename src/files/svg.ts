import { layOut } from "../core/logic-model/layout/lay-out";
import { estimateWidth } from "../core/logic-model/layout/measure";
import { renderSvg } from "../core/report/logic-model-svg";
import { cleanSource } from "./clean-source";
import { figureOf } from "./figure/figure-source";
import { shortModel } from "../core/logic-model/short-model";
import type { FileSource } from "./file-source";

/** The figure as an SVG document. */
export function makeSvg(source: FileSource): string {
  const clean = cleanSource(source);
  const { figures, ...description } = figureOf(clean);
  const { language } = clean.writing;
  const { direction } = clean;
  const options = { direction, language, figures };
  return renderSvg(layOut(shortModel(clean.council.model), estimateWidth, options), description);
}
