import { shiftDecimal } from "../text/decimal";

import { numberAt, type WrittenNumber } from "./number";

/** A share written with words: `３分の１`, `３割５分`. */
export interface WrittenShare {
  /** As a ratio: 0.35. */
  readonly value: number;
  readonly end: number;
}

/** The share in words that begins at `at`; `null` for any other number, and for 3割 alone, a plain unit. */
export function shareAt(text: string, at: number): WrittenShare | null {
  const first = numberAt(text, at);
  if (!first || !isCount(first)) return null;
  return fractionOf(text, first) ?? tenthsFrom(text, at);
}

/** ３分の１: the divisor comes first. */
function fractionOf(text: string, divisor: WrittenNumber): WrittenShare | null {
  if (!text.startsWith("分の", divisor.end)) return null;
  const share = numberAt(text, divisor.end + 2);
  if (!share || !isCount(share) || !(share.value < divisor.value)) return null;
  return { value: share.value / divisor.value, end: share.end };
}

/** ３割５分２厘: tenths, hundredths, thousandths. */
function tenthsFrom(text: string, at: number): WrittenShare | null {
  let value = "";
  let from = at;
  let words = 0;
  for (const word of ["割", "分", "厘"]) {
    const digit = numberAt(text, from);
    if (!digit || !isCount(digit) || digit.value > 9 || !text.startsWith(word, digit.end)) break;
    value += String(digit.value);
    from = digit.end + 1;
    words += 1;
  }
  return words > 1 ? { value: shiftDecimal(value, -words), end: from } : null;
}

function isCount({ value, lastPlace }: WrittenNumber): boolean {
  return value >= 0 && lastPlace >= 0;
}
