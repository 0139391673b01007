import { unitAfterNumber } from "../../../src/core/cell/unit";

describe("unitAfterNumber", () => {
  test.each([
    ["%", "%", "ratio", -2],
    ["割", "%", "ratio", -1],
    ["円", "円", "money", 0],
    ["箇所", "箇所", "count", 0],
    ["カ所", "箇所", "count", 0],
    ["ヶ所", "箇所", "count", 0],
    ["か所", "箇所", "count", 0],
    ["人", "人", "count", 0],
    ["名", "人", "count", 0],
    ["市町", "市町", "count", 0],
    ["事業所", "事業所", "count", 0],
    ["モデル地域", "モデル地域", "count", 0],
    ["年間", "年間", "time", 0],
    ["m2", "㎡", "measure", 0],
    ["トン", "t", "measure", 0],
    ["t-CO2", "t-CO2", "measure", 0],
    ["種目", "種目", "count", 0],
    ["項目", "項目", "count", 0],
    ["件/日", "件/日", "count", 0],
  ])("%s は %s（%s、%i 桁）", (text, symbol, family, places) => {
    expect(unitAfterNumber(text, text)).toEqual({
      unit: { written: text, symbol, family },
      places,
    });
  });

  test.each([
    "月",
    "年度",
    "年目",
    "番目",
    "位以上",
    "件増",
    "歳児",
    "歳児健康診査受診率",
    "ポイント到達者数",
    "人中",
    "の事業所",
    "件です",
    "百人",
    "つの柱",
    "A",
    "件/",
    "件/日/人",
    "居宅介護支援事業所及び介護サービス",
  ])("数のあとの「%s」は単位ではない", (text) => {
    expect(unitAfterNumber(text, text)).toBeNull();
  });

  test("何も続かなければ、単位がないと読む", () => {
    expect(unitAfterNumber("", "")).toEqual({ unit: null, places: 0 });
  });
});
