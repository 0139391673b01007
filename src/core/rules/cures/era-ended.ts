import { eraOf } from "../../period/era";
import type { EraEnded } from "../catalogue/values/era-ended";
import { rewritten, typedText } from "./cells";
import type { Cure } from "./cure";

const eraYear = /(?:平成|昭和|大正)\s*(?:[\d０-９]{1,2}|元)(?=\s*年)/gu;

/** The year gets the name of its own era: 平成32年度 becomes 令和2年度. Only where a cell says one such year. */
export const cureEra: Cure<EraEnded> = ({ at, data: { era, year } }, view) => {
  const text = typedText(view, at);
  const found = eraOf({ kind: "fiscal-year", year });
  if (text === null || !found) return [];
  const [place, ...others] = text.match(eraYear) ?? [];
  if (!place?.startsWith(era) || others.length > 0) return [];
  return rewritten([{ at, text }], () =>
    text.replace(eraYear, (written) => {
      const number = found.year === 1 ? "元" : String(found.year);
      return found.era.name + (/[０-９]/u.test(written) ? wide(number) : number);
    }),
  );
};

function wide(number: string): string {
  return number.replace(/\d/gu, (digit) => "０１２３４５６７８９".charAt(Number(digit)));
}
