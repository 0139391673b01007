import { scaleWords, unitWords } from "../../../src/core/cell/unit-words";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

const spellings = unitWords.flatMap((word) => word.spellings);

test("どの綴りも、正規化した形で一度だけ載っている", () => {
  expect(spellings.map((spelling) => closeUp(normalize(spelling)).text)).toEqual(spellings);
  expect(new Set(spellings).size).toBe(spellings.length);
});

test("長い位の語は、それに含まれる短い語より前にある", () => {
  const words = scaleWords.map(([word]) => word);
  words.forEach((word, i) => {
    expect(words.slice(i + 1).filter((later) => later.startsWith(word))).toEqual([]);
  });
});
