import { estimateWidth, type Measure } from "../../core/logic-model/layout/measure";

/** Latin letters of the widest fonts that take the place of a missing one, bold. */
const widest = 0.66;

/**
 * How wide a text is in em where nobody knows the font: a slide is opened on other machines, and
 * a sentence must not leave its box there.
 */
export const roomyWidth: Measure = (text) => {
  let width = 0;
  for (const letter of text) width += Math.max(widest, estimateWidth(letter));
  return width;
};
