import fc from "fast-check";
import { takeNoteMarks } from "../../../src/core/cell/note-marks";
import { parseQuantity } from "../../../src/core/cell/parse-quantity";
import { partsOf } from "../../../src/core/cell/parts";
import { placeholderReason } from "../../../src/core/cell/placeholder";
import { plainQuantity } from "../../../src/core/cell/plain-quantity";
import { unitWords } from "../../../src/core/cell/unit-words";
import { matchPeriod } from "../../../src/core/period/match-period";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

/** The reading of a quantity as it is put together without the short way. */
function readLongWay(text: string) {
  const closed = closeUp(normalize(text));
  const period = matchPeriod(closed.text, 0);
  const written = parseQuantity(closed, text);
  if (placeholderReason(closed.text) || period?.end === closed.text.length || !written) return null;
  expect(takeNoteMarks(closed, text)).toEqual({ body: closed, marks: [] });
  const { quantity, second, dated, pieces } = written;
  const parts = partsOf(text, closed, pieces, []);
  return { kind: "quantity", text, quantity, second, dated, parts, notes: [] };
}

const spellings = unitWords.flatMap((word) => word.spellings);
const digits = fc.oneof(
  fc.constantFrom("0", "1", "26.0", "0.5", "100", "2025", "1989", "45748", "999999999"),
  fc.integer({ min: 0, max: 999_999_999 }).map(String),
  fc
    .tuple(fc.nat(99_999), fc.stringMatching(/^\d{1,6}$/))
    .map(([whole, decimals]) => `${whole}.${decimals}`),
);

test.each(["12人", "26.0％", "26.0%", "0件", "3市町", "18施設", "1.5ha", "100ポイント", "7円"])(
  "%s is read at once, as the long way reads it",
  (text) => {
    expect(plainQuantity(text)).not.toBeNull();
    expect(plainQuantity(text)).toEqual(readLongWay(text));
  },
);

test("any number before any known unit is read as the long way reads it", () => {
  fc.assert(
    fc.property(digits, fc.constantFrom(...spellings, "％", "㎡", "ｔ", "ＭＷ"), (number, unit) => {
      const read = plainQuantity(number + unit);
      if (read) expect(read).toEqual(readLongWay(number + unit));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["a year, or so many years", "2025年"],
  ["a share", "3割"],
  ["no number, a code", "007人"],
  ["a number with separators", "1,479人"],
  ["a scale before the unit", "5千円"],
  ["full-width digits", "１２人"],
  ["a comparator behind the unit", "90％超"],
  ["a note behind the unit", "1市町※"],
  ["a word that is no known unit", "12モデル"],
  ["digits alone", "12"],
  ["a blank between", "12 人"],
])("%s takes the long way", (_, text) => {
  expect(plainQuantity(text)).toBeNull();
});
