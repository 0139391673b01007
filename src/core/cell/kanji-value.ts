import type { Expected } from "./expected";
import type { Unit } from "./reading";
import { isKnownUnit } from "./unit";

/** Words that read like a numeral and a unit: 十分 (enough), the town 八戸, the river 四万十. */
const words: ReadonlySet<string> = new Set([
  ...["十分", "四万十", "九十九", "一", "〇", "二種", "三者"],
  ...["二戸", "三戸", "五戸", "六戸", "七戸", "八戸", "九戸"],
]);
/** 一部, 一種, 一時, 一円, 一式: with most units of one character 一 makes a word of its own. */
const wordWithOne = /^一[^人名件回校社台枚割歳年]$/;

/** 二億三千万, 三百五: long enough to be no word, and more than digits side by side. */
const longNumeral = /^[〇一二三四五六七八九十百千万億兆ゼロ零]{3,}$/;
const hasPower = /[十百千万億兆〇]/;

/**
 * May a number in kanji alone be taken for a value? With a unit that is known by name it may
 * (二億三千万円, 三人); without one where a number is expected, or when it is a long one.
 */
export function isKanjiValue(
  text: string,
  unit: Unit | null,
  expected: Expected | undefined,
): boolean {
  if (words.has(text) || wordWithOne.test(text)) return false;
  if (unit) return isKnownUnit(unit.symbol);
  return expected === "quantity" || (longNumeral.test(text) && hasPower.test(text));
}
