import { readQuantityBody } from "../../../src/core/cell/quantity-body";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

function read(text: string, bracketed: string | null = null) {
  const closed = closeUp(normalize(text));
  return readQuantityBody({ closed, original: text, expected: undefined, bracketed });
}

test("約３事業所/年 は、前から順に 語・数・単位・期間", () => {
  expect(read("約３事業所/年")).toMatchObject({
    quantity: { value: 3, unit: { symbol: "事業所" }, comparator: "about", per: "year" },
    pieces: [
      { kind: "comparator", start: 0, end: 1 },
      { kind: "number", start: 1, end: 2 },
      { kind: "unit", start: 2, end: 5 },
      { kind: "per", start: 5, end: 7 },
    ],
  });
});

test("括弧の中の単位は、その数の単位", () => {
  expect(read("50（％）", "%")?.quantity).toMatchObject({
    value: 0.5,
    unit: { written: "（％）" },
  });
});

test.each([
  ["約３人以上", "どちらなのか決まらない"],
  ["年３回/年", "期間が二つ"],
  ["年2025", "頻度には単位が要る"],
  ["2025年以上", "西暦"],
  ["￥500円", "単位が二つ"],
  ["３分の１件", "割合に単位はない"],
  ["八戸", "地名"],
])("%s は量ではない（%s）", (text) => {
  expect(read(text)).toBeNull();
});
