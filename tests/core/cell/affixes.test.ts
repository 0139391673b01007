import { takePer, takePrefix, takeSuffix } from "../../../src/core/cell/affixes";

test.each([
  ["約3", "about", null, false, 1],
  ["年2回", null, "year", false, 1],
  ["毎月1回", null, "month", false, 2],
  ["約年3回", "about", "year", false, 2],
  ["¥500", null, null, true, 1],
  ["≥80", "at-least", null, false, 1],
  ["26%", null, null, false, 0],
])("takePrefix(%j)", (text, comparator, per, money, length) => {
  expect(takePrefix(text)).toEqual({ comparator, per, money, length });
});

test.each([
  ["事業所以上/年", "at-least", "year", "事業所"],
  ["事業所/年以上", "at-least", "year", "事業所"],
  ["%超", "more-than", null, "%"],
  ["%未満", "less-than", null, "%"],
  ["人前後", "about", null, "人"],
  ["件", null, null, "件"],
  ["", null, null, ""],
  ["回/年/年", null, "year", "回/年"],
])("takeSuffix(%j)", (text, comparator, per, rest) => {
  expect(takeSuffix(text)).toEqual({ comparator, per, rest });
});

test("takePer は、年と月だけを外す", () => {
  expect(takePer("件/年度")).toEqual({ rest: "件", per: "year" });
  expect(takePer("件/日")).toEqual({ rest: "件/日", per: null });
});
