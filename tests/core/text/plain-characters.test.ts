import fc from "fast-check";
import { plainCharacters, platformDependent } from "../../../src/core/text/plain-characters";

test.each([
  ["ＫＰＩ①", "ＫＰＩ(1)"],
  ["➀相談", "(1)相談"],
  ["❷", "(2)"],
  ["⓪⓫⓵㉑㊿", "(0)(11)(1)(21)(50)"],
  ["⑴⒈Ⓐ", "(1)1.A"],
  ["Ⅳ期・ⅳ期", "IV期・iv期"],
  ["㈱三重", "(株)三重"],
  ["№３ ℡", "No３ TEL"],
  ["面積㎡", "面積m2"],
  ["㋿６年", "令和６年"],
  ["㍻30年", "平成30年"],
  ["ﾌﾞｯｸ", "ブック"],
  ["38.5～40.0〜", "38.5~40.0~"],
  ["外字\ue001", "外字〓"],
])("%s is written %s", (text, expected) => expect(plainCharacters(text)).toBe(expected));

test.each(["サービス", "髙橋・﨑", "26.0％", "△３▲４※", "A-1 ~ b"])("%s stays", (text) =>
  expect(plainCharacters(text)).toBe(text),
);

test("nothing of the kind is left, and a plain text stays as it is", () => {
  const character = fc.oneof(
    fc.integer({ min: 0x2100, max: 0x33ff }),
    fc.integer({ min: 0xe000, max: 0xffdc }),
    fc.integer({ min: 0x20, max: 0x7e }),
  );
  const text = fc.array(character, { maxLength: 20 }).map((all) => String.fromCharCode(...all));
  fc.assert(
    fc.property(text, (written) => {
      const plain = plainCharacters(written);
      expect(plain.match(platformDependent)).toBeNull();
      expect(plainCharacters(plain)).toBe(plain);
    }),
  );
});
