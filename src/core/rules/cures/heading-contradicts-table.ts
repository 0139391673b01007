import { normalize } from "../../text/normalize";
import type { HeadingContradictsTable } from "../catalogue/texts/heading-contradicts-table";
import { rewritten, typedText } from "./cells";
import type { Cure } from "./cure";

/** A number as it is written, and what follows it: 42.0 and ％. */
const numberAndRest = /^(\d[\d,]*(?:\.\d+)?)(\D*)$/u;

/**
 * The sentence takes the table's number. Only where both write it with the same unit, and the sentence
 * has it once: otherwise a person must say which is meant.
 */
export const cureHeading: Cure<HeadingContradictsTable> = ({ at, data }, view) => {
  const text = typedText(view, at);
  const [, stated, unit] = numberAndRest.exec(data.stated) ?? [];
  const [, printed, printedUnit] = numberAndRest.exec(normalize(data.printed).text) ?? [];
  if (text === null || !stated || !printed || unit !== printedUnit) return [];
  const { text: plain, offsets } = normalize(text);
  const places = [...plain.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].filter(
    (number) => number[0] === stated && plain.startsWith(unit ?? "", number.index + stated.length),
  );
  const [place] = places;
  if (!place || places.length > 1) return [];
  const start = offsets[place.index] ?? 0;
  const end = offsets[place.index + stated.length] ?? text.length;
  const written = /[０-９]/u.test(text.slice(start, end)) ? wide(printed) : printed;
  return rewritten([{ at, text }], () => text.slice(0, start) + written + text.slice(end));
};

function wide(number: string): string {
  return number.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
