/** A text in one spelling, and where each of its characters came from. */
export interface Normalized {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text` the offset of its origin in the original, and one more: the
   * original's length. So `text.slice(a, b)` stands at `offsets[a]` to `offsets[b]`.
   */
  readonly offsets: readonly number[];
}

/**
 * Signs that NFKC would turn into something else: ①→1, №→No, Ⅰ→I, ㈱→(株), ½→1⁄2, …→...,
 * and superscripts into digits of the number before them (100¹ is no 1001).
 * The era signs ㍻ and ㋿ are not among them: 平成 and 令和 are what they mean.
 */
const keptAsWritten =
  /^[\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u2025\u2026\u2070-\u209c\u2116\u2150-\u218b\u2460-\u24ff\u2776-\u2793\u3200-\u32fe\u3358-\u3370\u33e0-\u33fe\u{1f100}-\u{1f2ff}]/u;

/** ASCII, kana and kanji have one spelling only, so that most cells need no work. */
const oneSpelling = "\\n\\r\\t -~\\u3041-\\u3096\\u30a1-\\u30fc\\u4e00-\\u9fff";
const marks = "\\p{M}\\uff9e\\uff9f";
const runOnly = new RegExp(`^[${oneSpelling}]*$`);
/** A run of these, or one character with the marks that belong to it: half-width ﾌ and ﾞ make one ブ. */
const piece = new RegExp(`[${oneSpelling}]+(?![${marks}])|[^][${marks}]*`, "gu");

/** Unicode's stream-safe limit; sorting more marks than that takes time that grows with their square. */
const longestCharacter = 32;

/** How far ！ to ～ stand from ! to ~: the commonest of all spellings. */
const fullWidth = 0xfee0;

const invisible = /^[\u200b\u2060\ufeff]/;

/**
 * One spelling for full and half width: `２６．０％` is `26.0%`, `（Ｒ７～）` is `(R7~)`.
 * Every dash but the full-width hyphen-minus stays as it is, above all ー, which is a letter in サービス.
 * Idempotent: a normalized text stays the same.
 */
export function normalize(text: string): Normalized {
  if (runOnly.test(text)) return { text, offsets: identity(text.length) };
  let normalized = "";
  const offsets: number[] = [];
  for (const { 0: written, index } of text.matchAll(piece)) {
    const isRun = runOnly.test(written);
    const spelled = isRun ? written : spell(written);
    normalized += spelled;
    for (let i = 0; i < spelled.length; i += 1) offsets.push(isRun ? index + i : index);
  }
  offsets.push(text.length);
  return { text: normalized, offsets };
}

/** A part of a normalized text, still with its places in the original; `end` is exclusive. */
export function sliceOf({ text, offsets }: Normalized, start: number, end: number): Normalized {
  return { text: text.slice(start, end), offsets: offsets.slice(start, end + 1) };
}

function spell(written: string): string {
  if (written.length === 1 && written >= "！" && written <= "～") {
    return String.fromCharCode(written.charCodeAt(0) - fullWidth);
  }
  if (keptAsWritten.test(written)) return written;
  if (invisible.test(written)) return "";
  if (written.length > longestCharacter) return written;
  return written.normalize("NFKC");
}

function identity(length: number): readonly number[] {
  return identities[length] ?? countTo(length);
}

function countTo(length: number): readonly number[] {
  const offsets: number[] = [];
  for (let i = 0; i <= length; i += 1) offsets.push(i);
  return offsets;
}

/** Most cells are short and stay as they are: their offsets are made once. */
const identities = Array.from({ length: 65 }, (_, length) => countTo(length));
