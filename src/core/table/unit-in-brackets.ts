import type { UnitReading } from "../cell/unit-column";

/** Longer ones hold more than a unit, and a search in them would take long. */
const longestBracket = 24;
const longestLine = 30;

/** Counting words that may stand in brackets: 研修受講者数（人）, but not （累計）. */
const countsInBrackets: ReadonlySet<string> = new Set([
  ...[
    "人",
    "名",
    "件",
    "回",
    "社",
    "台",
    "校",
    "戸",
    "本",
    "箇所",
    "施設",
    "事業所",
    "団体",
    "市町",
  ],
  ...["市町村", "法人", "世帯", "組", "店", "床", "冊"],
]);

const bracketsAtEnd = /[（([［]\s*(?:単位[：:]\s*)?([^（()）[\]［］]{1,8})\s*[)）\]］]$/u;

/**
 * The unit in brackets at the end of a name or of a header: 導入率（％）, 目標値（単位：人）.
 *
 * @param unitIn reads a unit that stands alone
 */
export function unitInBrackets(
  text: string,
  unitIn: (text: string) => UnitReading | null,
): UnitReading | null {
  const inside = bracketsAtEnd.exec(text.slice(-longestBracket))?.[1];
  const unit = inside === undefined ? null : unitIn(inside);
  if (!unit?.unit) return null;
  const { symbol, family } = unit.unit;
  return family !== "count" || countsInBrackets.has(symbol) ? unit : null;
}

const aboveTable = /^[（(［[【]?\s*単位\s*[：:]\s*([^、,（()）[\]［］【】]{1,8}?)\s*[)）\]］】]?$/u;

/** The one unit that stands over a table: （単位：千円）. Of several, none is every value's. */
export function unitAbove(
  texts: readonly string[],
  unitIn: (text: string) => UnitReading | null,
): UnitReading | null {
  for (const text of texts.toReversed()) {
    const word = text.length > longestLine ? undefined : aboveTable.exec(text.trim())?.[1];
    if (word !== undefined) return unitIn(word);
  }
  return null;
}
