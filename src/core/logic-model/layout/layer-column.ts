import type { LogicModel } from "../model";
import type { Measure } from "./measure";
import type { DiagramStyle } from "./style";

/** Blank at the sides of a layer's name. */
export const layerPadding = 20;

/** No word makes the column wider than so many times its usual width. */
const widest = 1.5;

const latinWord = /[!-~\u00c0-\u024f\u2018-\u201d]+/gu;

/** A style whose column of layer names has room for their longest Latin word, so that none is cut in two. */
export function fitLayerColumn(
  { layers }: LogicModel,
  style: DiagramStyle,
  measure: Measure,
): DiagramStyle {
  const words = layers.flatMap(({ name }) => name.match(latinWord) ?? []);
  const needed = Math.max(0, ...words.map(measure)) * style.layerSize + layerPadding;
  // The next whole pixel: what is measured in em and in pixels differs in the last digits.
  const layerColumn = Math.min(Math.floor(needed) + 1, widest * style.layerColumn);
  return layerColumn > style.layerColumn ? { ...style, layerColumn } : style;
}
