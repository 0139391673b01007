import { formatQuantity } from "../cell/format-quantity";
import type { Indicator } from "../indicator/indicator";
import type { TurningPoint, TurningPoints } from "../indicator/turning-points";
import type { Verdict } from "../indicator/verdict";
import type { Language } from "./language";
import { statusWord } from "./status-words";

/** `実績値が 38.8% 以上なら「概ね順調」、33.9% 以下なら「遅れ」になります。`; `null` where no actual would change it. */
export function turningPointText(
  { better, worse }: TurningPoints,
  { unit }: Indicator,
  { direction }: Verdict,
  language: Language,
): string | null {
  const rises = direction === "increase";
  const part = (point: TurningPoint | null, from: boolean): string[] => {
    if (!point) return [];
    const value = formatQuantity(point.value, unit, language);
    const word = statusWord(point.status, language);
    return language === "ja"
      ? [`${value} ${from ? "以上" : "以下"}なら「${word}」`]
      : [`“${word}” ${from ? "from" : "up to"} ${value}`];
  };
  const parts = [...part(better, rises), ...part(worse, !rises)];
  if (parts.length === 0) return null;
  return {
    ja: `同じ時点の実績値が ${parts.join("、")}になります。`,
    en: `An actual of the same period would be ${parts.join(", and ")}.`,
  }[language];
}
