import fc from "fast-check";
import { textEntry } from "../../src/excel/text-entry";

// What Excel takes an entry for: "Enter data manually in worksheet cells" and
// "Stop automatically changing numbers to dates", support.microsoft.com.
test.each([
  ["=SUM(A1)", "a formula"],
  ["+1", "a formula"],
  ["-A1", "a formula"],
  ["@A1", "a formula"],
  ["＝A1", "a formula, in Japanese Excel"],
  ["26.0%", "a percentage"],
  ["２６．０％", "a percentage, in full width"],
  ["1-2", "a date"],
  ["2025年4月", "a date"],
  ["TRUE", "a truth value"],
  ["#N/A", "an error"],
  ["'quoted'", "a text without its first quote"],
  [" =A1", "a formula after a blank"],
])("%s could be taken for %s: an apostrophe forbids it", (text) => {
  expect(textEntry(text)).toBe(`'${text}`);
});

test.each(["", "ＩＣＴ・介護ロボット等の導入率", "やや遅れ", "KPI", "ー", "a=b"])(
  "%s is entered as it is",
  (text) => {
    expect(textEntry(text)).toBe(text);
  },
);

test("no text can begin a formula, and every text comes back whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const entry = textEntry(text);
      expect(entry).not.toMatch(/^[=+\-@]/);
      expect(entry.startsWith("'") ? entry.slice(1) : entry).toBe(text);
    }),
  );
});
