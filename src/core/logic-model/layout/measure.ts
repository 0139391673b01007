/** How wide a text is, in em: a full-width letter is 1. */
export type Measure = (text: string) => number;

/** East Asian letters, full-width forms and signs that Japanese fonts draw as wide as a kanji. */
const wide =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u206f\u2100-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Narrower than most Latin letters of a sans-serif font, taken as one width. */
const narrow = 0.55;

/** An estimate that needs no font: full width 1 em, everything else 0.55. */
export const estimateWidth: Measure = (text) => {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 1 : narrow;
  return width;
};
