import { isFrequency } from "../../../src/core/table/frequency";

test.each(["１年間", "２回", "年2回", "6か月", "毎年度", "随時"])("%s is how often", (text) =>
  expect(isFrequency(text)).toBe(true),
);

test.each(["人", "％", "事業所", "回", "3件", "年度", "千円"])("%s is a unit", (text) =>
  expect(isFrequency(text)).toBe(false),
);
