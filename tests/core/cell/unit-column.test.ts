import { readUnit, withUnit } from "../../../src/core/cell/unit-column";

describe("readUnit: 単位の列", () => {
  test.each([
    ["％", "%", -2, null],
    ["千円", "円", 3, null],
    ["百万円", "円", 6, null],
    ["千人", "人", 3, null],
    ["千世帯", "世帯", 3, null],
    ["回/年", "回", 0, "year"],
    ["㎘／日", "kl/日", 0, null],
    ["頭（羽）", "頭(羽)", 0, null],
    ["（人）", "人", 0, null],
    ["[％]", "%", -2, null],
    ["単位：千円", "円", 3, null],
    ["(単位：回/年)", "回", 0, "year"],
    ["人口10万対", "人口10万対", 0, null],
    ["人／10万人", "人/10万人", 0, null],
    ["件/千人", "件/千人", 0, null],
    ["1,000人当たり件数", "1,000人当たり件数", 0, null],
    ["指数", "指数", 0, null],
    ["率", "率", 0, null],
    [" 人 ", "人", 0, null],
  ])("%j", (text, symbol, places, per) => {
    expect(readUnit(text)).toMatchObject({
      unit: { written: text.trim(), symbol },
      places,
      per,
    });
  });

  test.each([
    "",
    "-",
    "ー",
    "()",
    "第３回",
    "10万人",
    "１年間",
    "２回",
    "円157,864,681",
    "とても長い説明が書かれた単位の列",
  ])("%j は単位ではない", (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

describe("withUnit", () => {
  const plain = { value: 37.8, unit: null, comparator: null, per: null };

  test("％の列の 37.8 は 0.378", () => {
    expect(withUnit(plain, readUnit("％")!)).toMatchObject({ value: 0.378, unit: { symbol: "%" } });
  });

  test("自分の単位を持つ値は、列の単位で動かない", () => {
    const own = withUnit(plain, readUnit("％")!);
    expect(withUnit(own, readUnit("件/年")!)).toEqual({ ...own, per: "year" });
  });
});
