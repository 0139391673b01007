import fc from "fast-check";
import { estimateWidth } from "../../../../src/core/logic-model/layout/measure";
import { wrapText } from "../../../../src/core/logic-model/layout/wrap-text";

const wrap = (text: string, width: number) => wrapText(text, width, estimateWidth);

test.each<[string, number, string[]]>([
  ["", 10, []],
  ["人材育成", 10, ["人材育成"]],
  // After the particle, not inside a word.
  [
    "委員会の設置により介護テクノロジーの導入を検討",
    14,
    ["委員会の設置により", "介護テクノロジーの導入を検討"],
  ],
  ["Open days make offices consider seminars", 14, ["Open days make offices", "consider seminars"]],
  ["一行目\n二行目", 20, ["一行目 二行目"]],
])("%s in %d em", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

const texts = fc
  .array(fc.constantFrom("導入", "、", "。", "（", "）", "により", "ICT", " ", "率", "ッ", "を"), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

test("no letter is lost, and no line is longer than asked", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(width + 1e-9);
    }),
  );
});

test("禁則: no line begins with 、 or ends with （ where there is another way", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("導入、", "（案）", "により", "検討。"), { maxLength: 15 }),
      fc.integer({ min: 8, max: 20 }),
      (parts, width) => {
        for (const line of wrap(parts.join(""), width)) expect(line).not.toMatch(/^[、。）]|（$/u);
      },
    ),
  );
});

test("any text of Unicode", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const kept = wrap(text, 8).join("").replace(/\s/gu, "");
      expect(kept).toBe(text.replace(/\s/gu, ""));
    }),
  );
});
