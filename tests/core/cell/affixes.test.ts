import { takePer, takePrefix, takeSuffix } from "../../../src/core/cell/affixes";

test.each([
  ["約3", "about", null, "", 1],
  ["年2回", null, "year", "", 1],
  ["毎月1回", null, "month", "", 2],
  ["約年3回", "about", "year", "", 2],
  ["月平均10件", null, "month", "", 3],
  ["¥500", null, null, "¥", 1],
  ["約$500", "about", null, "$", 2],
  ["≥80", "at-least", null, "", 1],
  [">=80", "at-least", null, "", 2],
  ["最低3", "at-least", null, "", 2],
  ["atleast3", "at-least", null, "", 7],
  ["延べ150人", null, null, "", 2],
  ["26%", null, null, "", 0],
  // Each once: what comes again is no longer a prefix.
  ["約約3", "about", null, "", 1],
])("takePrefix(%j)", (text, comparator, per, money, length) => {
  expect(takePrefix(text)).toMatchObject({ comparator, per, money, length });
});

test("takePrefix は、何がどこに書かれているかを残す", () => {
  expect(takePrefix("約年3回").pieces).toEqual([
    { kind: "comparator", start: 0, end: 1 },
    { kind: "per", start: 1, end: 2 },
  ]);
});

test.each([
  ["事業所以上/年", "at-least", "year", "事業所"],
  ["事業所/年以上", "at-least", "year", "事業所"],
  ["%超", "more-than", null, "%"],
  ["%を超える", "more-than", null, "%"],
  ["%を下回る", "less-than", null, "%"],
  ["%未満", "less-than", null, "%"],
  ["人前後", "about", null, "人"],
  ["割強", "about", null, "割"],
  ["%以上を維持", "at-least", null, "%"],
  ["%に向上", null, null, "%"],
  ["%まで", null, null, "%"],
  ["officesormoreperyear", "at-least", "year", "offices"],
  ["件", null, null, "件"],
  ["", null, null, ""],
  ["回/年/年", null, "year", "回/年"],
  ["件に", null, null, "件に"],
])("takeSuffix(%j)", (text, comparator, per, rest) => {
  expect(takeSuffix(text)).toMatchObject({ comparator, per, rest });
});

test("takeSuffix の各部分は、残りのあとに順に並ぶ", () => {
  expect(takeSuffix("事業所以上/年").pieces).toEqual([
    { kind: "comparator", start: 3, end: 5 },
    { kind: "per", start: 5, end: 7 },
  ]);
});

test("takePer は、年と月だけを外す", () => {
  expect(takePer("件/年度")).toEqual({ rest: "件", per: "year" });
  expect(takePer("件/日")).toEqual({ rest: "件/日", per: null });
});
