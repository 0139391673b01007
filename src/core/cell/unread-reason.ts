import { findPeriods } from "../period/find-periods";
import { yearlessIn } from "../period/part-of-year";
import type { Expected } from "./expected";
import type { UnreadReason } from "./reading";

const number = /\d+(?:[.,]\d+)*/g;
const tooLong = /\d{16}/;
const range = /\d[^\d~〜から–—-]{0,4}(?:[~〜–—-]|から)[^\d]{0,2}\d/;
/** 80％以上100％未満 */
const bounds = /\d[^\d]{0,4}(?:以上|超)[^\d]{0,2}\d[\d.,]{0,12}[^\d]{0,4}(?:未満|以下)/;
const comparison = /(?:以上|超え?|以下|未満|以内|程度|前後)$/;
const dashedNumber = /^[ー―—─]\d[\d.,]*[^\d\s]{0,6}$/;
const dateLike =
  /^(?:(?:令和|平成|昭和|[RHS])?(?:元|\d{1,4})年(?:\d{1,2}月(?:\d{1,2}日)?)|\d{4}([/.-])\d{1,2}\1\d{1,2})$/;

/**
 * Why a text of at most a line is no value; `null` for words that need none.
 *
 * @param text normalized and closed up, without note marks, and known to be no value
 */
export function unreadReason(text: string, expected: Expected | undefined): UnreadReason | null {
  number.lastIndex = 0;
  if (!number.test(text)) return withoutNumber(text, expected);
  if (dashedNumber.test(text)) return "unclear-sign";
  if (tooLong.test(text)) return "too-many-digits";
  if (yearlessIn(text)) return "year-missing";
  if (dateLike.test(text) && findPeriods(text).length === 0) return "no-such-date";
  if (!number.test(text)) return "unknown-words";
  return range.test(text) || bounds.test(text) ? "range" : "several-values";
}

function withoutNumber(text: string, expected: Expected | undefined): UnreadReason | null {
  if (yearlessIn(text)) return "year-missing";
  return expected === "quantity" || comparison.test(text) ? "no-number" : null;
}
