import type { Language } from "../messages/language";
import { waivedTexts } from "../messages/waived-texts";
import { oneLine } from "../table/one-line";

/** A finding that staff have looked at and left as it is. */
export interface WaivedFinding {
  /** `'KPI①'!B12`; empty when its cell is gone. */
  readonly place: string;
  /** What it says, in the words that stand in the workbook. */
  readonly finding: string;
  readonly reason: string;
}

/** A sentence for each that says something of its own: what is said of several cells is said once. */
export function waivedSentences(
  waived: readonly WaivedFinding[],
  language: Language,
): readonly string[] {
  const places = new Map<string, { readonly one: WaivedFinding; readonly at: string[] }>();
  for (const one of waived) {
    const key = JSON.stringify([one.finding, one.reason]);
    const known = places.get(key) ?? { one, at: [] };
    if (one.place !== "") known.at.push(one.place);
    places.set(key, known);
  }
  const { kept } = waivedTexts[language];
  return [...places.values()].map(({ one, at }) =>
    kept(at, oneLine(one.finding), oneLine(one.reason)),
  );
}
