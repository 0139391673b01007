/**
 * Characters that other systems show differently or not at all: enclosed numbers and letters (①, ➀,
 * ㈱, ㋿), Roman numerals, № and ℡, units and eras in one character (㎡, ㍻), half-width kana, both
 * wave dashes, and characters of one's own (外字). Kanji are left out: names need theirs.
 */
export const platformDependent =
  /[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u2776-\u2793\u301c\u3200-\u33ff\ue000-\uf8ff\uff5e\uff61-\uff9f]/gu;

/** Runs of them, so that half-width ﾌ and ﾞ become one ブ. */
const runs = new RegExp(`${platformDependent.source}+`, "gu");

/** What printers set where a character is missing. */
const missing = "〓";

/** Numbers in a circle: first and last code point, and the first number. */
const circled: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1],
  [0x24ea, 0x24ea, 0],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
];

/** The same in characters that every system has: ① is (1), ㈱ is (株), Ⅳ is IV, ～ is ~. */
export function plainCharacters(text: string): string {
  return text.replace(runs, (run) =>
    Array.from(
      run.replace(/[\uff61-\uff9f]+/gu, (kana) => kana.normalize("NFKC")),
      plain,
    ).join(""),
  );
}

function plain(character: string): string {
  if (character === "〜" || character === "～") return "~";
  const code = character.charCodeAt(0);
  const circle = circled.find(([first, last]) => first <= code && code <= last);
  if (circle) return `(${code - circle[0] + circle[2]})`;
  // A sign may stand for several words with a sign among them; what stays one is not known here.
  return character.normalize("NFKC").replace(platformDependent, missing);
}
