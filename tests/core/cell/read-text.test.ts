import { readText } from "../../../src/core/cell/read-text";

describe("readText", () => {
  test("注の印を外して読み、その位置を残す", () => {
    expect(readText("１市町 ※")).toEqual({
      kind: "quantity",
      text: "１市町 ※",
      quantity: {
        value: 1,
        unit: { written: "市町", symbol: "市町", family: "count" },
        comparator: null,
        per: null,
      },
      notes: [{ mark: "※", span: { start: 4, end: 5 } }],
    });
  });

  test("値のない印も、注を持てる", () => {
    expect(readText("ー（注１）")).toEqual({
      kind: "placeholder",
      text: "ー（注１）",
      reason: "dash",
      notes: [{ mark: "（注１）", span: { start: 1, end: 5 } }],
    });
  });

  test("時期の疑いは読みに添える", () => {
    expect(readText("平成32年度※")).toMatchObject({
      kind: "period",
      period: { kind: "fiscal-year", year: 2020 },
      remarks: [{ kind: "era-ended", era: "平成", year: 32 }],
      notes: [{ mark: "※" }],
    });
  });

  test.each(["", " ", "　", "\n", "\u200b", "\u00a0"])("%j は空", (text) => {
    expect(readText(text)).toEqual({ kind: "blank" });
  });

  test.each([
    ["38.5～40.0", "range"],
    ["38.5％～40.0％", "range"],
    ["３から５人", "range"],
    ["2025-2029", "range"],
    ["80％以上100％未満", "range"],
    ["23(8)", "several-values"],
    ["18/29", "several-values"],
    ["３分の１", "several-values"],
    ["３割５分", "several-values"],
    ["12\n34", "several-values"],
    ["2025年（令和７年度）", "several-values"],
    ["３件増", "unknown-words"],
    ["３年目", "unknown-words"],
    ["３歳児健康診査受診率", "unknown-words"],
    ["11月", "unknown-words"],
    ["７年度", "unknown-words"],
    ["第３回", "unknown-words"],
    ["007", "unknown-words"],
    ["1,23", "unknown-words"],
    ["約３人以上", "unknown-words"],
    ["2025年以上", "unknown-words"],
    ["1234567890123456789", "unknown-words"],
    ["前年度以上", "no-number"],
    ["サービス", null],
    ["①", null],
    ["Ⅰ", null],
    ["二億三千万", null],
    ["*", null],
  ])("%s は文字として残り、理由は %s", (text, reason) => {
    expect(readText(text)).toMatchObject({ kind: "text", text, reason });
  });
});
