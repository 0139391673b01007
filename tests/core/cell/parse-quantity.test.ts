import { parseQuantity } from "../../../src/core/cell/parse-quantity";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

const parse = (text: string, expected?: "quantity") =>
  parseQuantity(closeUp(normalize(text)), text, expected);

describe("parseQuantity", () => {
  test.each([
    ["26.0％", 0.26, "％", null, null],
    ["約３０人", 30, "人", "about", null],
    ["100人程度", 100, "人", "about", null],
    ["≧80%", 0.8, "%", "at-least", null],
    ["１０％未満", 0.1, "％", "less-than", null],
    ["15.0％以下", 0.15, "％", "at-most", null],
    ["５年以内", 5, "年", "at-most", null],
    ["年２回以上", 2, "回", "at-least", "year"],
    ["毎月１回", 1, "回", null, "month"],
    ["３回／月", 3, "回", null, "month"],
    ["３事業所/年以上", 3, "事業所", "at-least", "year"],
    ["3 事業所\n以上／年", 3, "事業所", "at-least", "year"],
    ["１億5600万円", 156000000, "万円", null, null],
    ["1.1千人", 1100, "千人", null, null],
    ["▲5.2ポイント", -5.2, "ポイント", null, null],
    ["５ｍ２", 5, "ｍ２", null, null],
    ["5㎡", 5, "㎡", null, null],
    ["￥500", 500, "¥", null, null],
    ["20.5kl/日", 20.5, "kl/日", null, null],
  ])("%j", (text, value, written, comparator, per) => {
    expect(parse(text)?.quantity).toMatchObject({ value, unit: { written }, comparator, per });
  });

  test.each([
    ["1,234", 1234],
    ["(1,234)", -1234],
    ["（12.5）", -12.5],
    ["-0", 0],
    ["3万", 30000],
  ])("%s は単位のない %s", (text, value) => {
    expect(parse(text)?.quantity).toEqual({ value, unit: null, comparator: null, per: null });
  });

  test("括弧だけの小さな整数は、数を期待するときだけ負の数", () => {
    expect(parse("(1)")).toBeNull();
    expect(parse("(1)", "quantity")?.quantity.value).toBe(-1);
  });

  test.each(["(1,234)千円", "年2025", "月3", "￥500円", "年３回/年", "2025年以上", "件", "", "-"])(
    "%j は一つの量ではない",
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );

  test.each([
    ["26.0％", -2, -3],
    ["1,479,100千円", 3, 3],
    ["1.5億円", 8, 7],
    ["131件", 0, 0],
  ])("%s は %i 桁ずれ、最後の数字は 10 の %i 乗の位", (text, places, lastPlace) => {
    expect(parse(text)).toMatchObject({ places, lastPlace });
  });
});
