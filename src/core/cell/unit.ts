import type { Unit } from "./reading";
import { type UnitWord, unitWords } from "./unit-words";

/** A unit, and how many decimal places a number beside it must move: 千円 3, ％ −2. */
export interface SizedUnit {
  readonly unit: Unit | null;
  readonly places: number;
}

const bySpelling = new Map<string, UnitWord>(
  unitWords.flatMap((word) => word.spellings.map((spelling) => [spelling, word] as const)),
);

/** Counting words that need no entry: 件, 事業所, モデル地域, チーム. A numeral is none: 5百人 are 500. */
const countingWord =
  /^(?![〇零一二三四五六七八九十百千万億兆])[\p{Script=Han}\p{Script=Katakana}ー・]{1,10}$/u;

/** 3月, 3年目, 3番 and 3期 count nothing, they are the third of something; 3歳児 begins a name. */
const otherWord =
  /^(?:[号条章節款版等代度強弱]|世紀|世代|丁目|学年|学期|四半期|時.*|項.*|[年月日番人分点位歳円割倍秒週名期次級].*)$/;

/** 3件増 is a change, 3人目 an ordinal, 3件実施 half a sentence, 3事業費 the name of an amount. */
const notCounted =
  /(?<![種品科])目$|[増減数率額量費年月日間毎]$|年度|令和|平成|昭和|約|注|以|上昇|低下|下落|向上|削減|改善|達成|拡大|縮小|継続|維持|実施|導入|予定|見込|当|平均|合計|未満|超|程度|前後|実績|目標|現在|時点|分之/;

/**
 * The unit that follows a number within a cell (`text` normalized and closed up). A word that is no
 * known unit is one when it is short and can count; `null` when it can not.
 */
export function unitAfterNumber(text: string, written: string): SizedUnit | null {
  if (text === "") return { unit: null, places: 0 };
  return knownUnit(text, written) ?? dividedUnit(text, written) ?? countedUnit(text, written);
}

/** `件/日`, `円/人`: a unit for each of another. /年 and /月 are no part of the unit. */
function dividedUnit(text: string, written: string): SizedUnit | null {
  const [above = "", below = "", ...more] = text.split("/", 3);
  const each = knownUnit(below, "") ?? countedUnit(below, "");
  const size = knownUnit(above, written) ?? countedUnit(above, written);
  if (!size?.unit || !each?.unit || more.length > 0) return null;
  const symbol = `${size.unit.symbol}/${each.unit.symbol}`;
  return { unit: { ...size.unit, symbol }, places: size.places };
}

function countedUnit(text: string, written: string): SizedUnit | null {
  if (!countingWord.test(text) || otherWord.test(text) || notCounted.test(text)) return null;
  return { unit: { written, symbol: text, family: "count" }, places: 0 };
}

/** Is the word a unit by itself, so that none needs to guess? */
export function isKnownUnit(text: string): boolean {
  return bySpelling.has(text);
}

/** The unit that the word is by itself, so that none needs to guess; `null` for all other words. */
export function knownUnit(text: string, written: string): SizedUnit | null {
  const word = bySpelling.get(text);
  if (!word) return null;
  const { symbol, family, places = 0 } = word;
  return { unit: { written, symbol, family }, places };
}
