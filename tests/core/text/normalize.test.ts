import fc from "fast-check";
import { normalize } from "../../../src/core/text/normalize";

const anyText = fc.string({ unit: "binary", maxLength: 60 });

describe("normalize", () => {
  test.each([
    ["２６．０％", "26.0%"],
    ["（Ｒ７／４）", "(R7/4)"],
    ["３～５", "3~5"],
    ["１，４７９", "1,479"],
    ["－５", "-5"],
    ["ｻｰﾋﾞｽ", "サービス"],
    ["１００ｍ２", "100m2"],
    ["５㎡", "5m2"],
    ["㋿７年", "令和7年"],
    ["㍻31年", "平成31年"],
    ["\u200b26%\ufeff", "26%"],
  ])("%s は %s になる", (written, expected) => {
    expect(normalize(written).text).toBe(expected);
  });

  test.each(["①②➀⑩", "Ⅰ Ⅱ", "㈱", "№", "ー―—‐−", "※▲△", "100¹", "3½", "…", "㏠", "サービス"])(
    "%s は書かれたまま残る（NFKC は別の字や数にする）",
    (written) => {
      expect(normalize(written).text).toBe(written);
    },
  );

  test("どの字も元の位置を指す", () => {
    const { text, offsets } = normalize("ﾌﾞ２㎡");
    expect(text).toBe("ブ2m2");
    expect(offsets).toEqual([0, 2, 3, 3, 4]);
  });

  test("偏移は単調で、元の長さで終わる", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const { text, offsets } = normalize(written);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(written.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });

  test("二度かけても変わらない", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const once = normalize(written).text;
        expect(normalize(once).text).toBe(once);
      }),
    );
  });

  test("並べ替えを要する結合文字が十万字続いても、そのまま返る", () => {
    const written = `a${"\u0301\u0323".repeat(50_000)}`;
    expect(normalize(written).text).toBe(written);
  });
});
