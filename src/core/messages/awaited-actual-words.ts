import { formatQuantity } from "../cell/format-quantity";
import type { AwaitedActual } from "../indicator/awaited-actual";
import type { Indicator } from "../indicator/indicator";
import { formatPeriod } from "../period/format-period";
import type { Language } from "./language";
import { statusWord } from "./status-words";

/** `2026年の実績値が計画どおり 42.0% なら「順調」になります。` */
export function awaitedActualText(
  { value, period, status }: AwaitedActual,
  { unit }: Pick<Indicator, "unit">,
  language: Language,
): string {
  const when = formatPeriod(period, language);
  const amount = formatQuantity(value, unit, language);
  const word = statusWord(status, language);
  return {
    ja: `${when}の実績値が計画どおり ${amount} なら「${word}」になります。`,
    en: `An actual of ${amount} for ${when}, as planned, would be “${word}”.`,
  }[language];
}
