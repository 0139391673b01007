import fc from "fast-check";
import { readCell, readValue } from "../../../src/core/cell/read-cell";
import type { CellReading } from "../../../src/core/cell/reading";
import { inWords } from "../../../scripts/reading-report/reading-in-words";

/** A cell with a number format: what Excel holds, what it shows, and how. */
const numeric = (value: number, text: string, format: string) => ({
  value,
  text,
  format,
  formula: value,
});

describe("readValue: 三重県と東京都の資料に印刷された値", () => {
  test.each([
    ["26.0％", "0.26 %"],
    ["42.0％", "0.42 %"],
    ["90％", "0.9 %"],
    ["162%", "1.62 %"],
    ["31.6％", "0.316 %"],
    ["62.1％", "0.621 %"],
    ["37.8％", "0.378 %"],
    ["131件", "131 件"],
    ["195人", "195 人"],
    ["１市町 ※", "1 市町"],
    ["５市町", "5 市町"],
    ["29 市町", "29 市町"],
    ["１年間", "1 年間"],
    ["２回", "2 回"],
    ["３事業所以上/年", "3 事業所 at-least /year"],
    ["90％超", "0.9 % more-than"],
    ["３割", "0.3 %"],
    ["1,479,100千円", "1479100000 円"],
    ["ー", "placeholder: dash"],
    ["2025年\n（令和７年）", "2025年"],
    ["令和６年\n11月時点", "2024年11月"],
    ["令和８年\n3月時点", "2026年3月"],
    ["令和６年度", "2024年度"],
    ["ＩＣＴ・介護ロボット等の導入率", "text: words"],
    ["ＫＰＩ➀（伴走支援の実施）", "text: words"],
    ["※東員町37.8％", "text: unknown-words"],
    ["2022時点50.7%", "text: several-values"],
    ["（令和７年度予算：1,479,100千円）", "text: several-values"],
    ["令和8年度第1回：国のロジックモデルを踏まえ、詳細な指標を検討", "text: several-values"],
    ["全産業平均以下", "goal: decrease at-most from 全産業平均"],
  ])("%j は %s", (text, expected) => {
    expect(inWords(readValue(text))).toBe(expected);
  });
});

describe("readValue: 期待によって読みが変わる書き方", () => {
  test.each([
    ["R7.3", undefined, "text: unknown-words"],
    ["R7.3", "quantity", "text: unknown-words"],
    ["R7.3", "period", "2025年3月"],
    ["2025", undefined, "2025"],
    ["2025", "period", "2025年"],
    ["2025.4", "quantity", "2025.4"],
    ["2025.4", "period", "2025年4月"],
    ["H1", undefined, "text: unknown-words"],
    ["H1", "period", "1989年"],
    ["R7", undefined, "2025年"],
    ["（１）", undefined, "text: unknown-words"],
    ["（１）", "quantity", "-1"],
    ["三", undefined, "text: words"],
    ["三", "quantity", "3"],
    ["ゼロ", undefined, "text: words"],
    ["ゼロ", "quantity", "0"],
    ["良好", undefined, "text: words"],
    ["良好", "quantity", "text: no-number"],
    ["20250401", undefined, "20250401"],
    ["20250401", "period", "2025年4月1日"],
  ] as const)("%s（%s）は %s", (text, expected, reading) => {
    expect(inWords(readValue(text, expected))).toBe(reading);
  });

  test.each([
    [2025, undefined, "2025"],
    [2025, "period", "2025年"],
    [45748, undefined, "45748"],
    [45748, "period", "2025年4月1日"],
    [26, "period", "26"],
    [0, undefined, "0"],
    [true, undefined, "text: words"],
    ["", undefined, "blank"],
    ["#N/A", undefined, "error"],
  ] as const)("値 %s（%s）は %s", (value, expected, reading) => {
    expect(inWords(readValue(value, expected))).toBe(reading);
  });
});

describe("readCell: 表示形式のある数値", () => {
  test.each([
    [0.264, "26%", "0%", "0.264 %"],
    [0.26, "26.0%", "0.0%", "0.26 %"],
    [26, "26.0％", '0.0"％"', "0.26 %"],
    [1479100, "1,479,100千円", '#,##0"千円"', "1479100000 円"],
    [1479100000, "1,479,100千円", '#,##0,"千円"', "1479100000 円"],
    [1479123456, "1,479百万円", '#,##0,,"百万円"', "1479123456 円"],
    [131, "131件", '0"件"', "131 件"],
    [-5, "△5", '0;"△"0', "-5"],
    [-1234, "(1,234)", "#,##0_);(#,##0)", "-1234"],
    [0, "-", '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ', "0"],
    [3, "3以上", '0"以上"', "3 at-least"],
    // The display says nothing of the value: what Excel holds counts.
    [1234, "########", '#,##0"円"', "1234"],
    [0.5, "", ";;;", "0.5"],
    [7, "七", "[DBNum1]General", "7"],
    [3, "第3回", '"第"0"回"', "3"],
    // Dates, by what their format shows.
    [45748, "2025/4/1", "yyyy/m/d", "2025年4月1日"],
    [45748, "令和7年4月1日", '[$-411]ggge"年"m"月"d"日";@', "2025年4月1日"],
    [45748, "令和7年4月", '[$-ja-JP]ggge"年"m"月"', "2025年4月"],
    [45748, "令和7年度", '[$-411]ggge"年度"', "2025年度"],
    [45748, "2025年", 'yyyy"年"', "2025年"],
    [45748, "########", "yyyy/m/d", "2025年4月1日"],
    [7, "令和7年度", '"令和"0"年度"', "2025年度"],
    [2025, "2025年度", '0"年度"', "2025年度"],
    [0.5, "12:00", "h:mm", "text: unknown-words"],
    [1.25, "30:00", "[h]:mm", "text: unknown-words"],
    [45748.5, "2025/4/1 12:00", "yyyy/m/d h:mm", "2025年4月1日"],
  ])("%s を %j と示すセル（%s）は %s", (value, text, format, expected) => {
    expect(inWords(readCell(numeric(value, text, format)))).toBe(expected);
  });

  test("桁区切りで示した 2025 は、年を期待しても年ではない", () => {
    expect(inWords(readCell(numeric(2025, "2,025", "#,##0"), "period"))).toBe("2025");
    expect(inWords(readCell(numeric(2025, "2025", "General"), "period"))).toBe("2025年");
    expect(inWords(readCell(numeric(45748, "45748", "General"), "period"))).toBe("45748");
  });

  test("文字の 26.0％ と、％で示した 0.26 は等しい", () => {
    const written = readValue("26.0％");
    const shown = readCell(numeric(0.26, "26.0%", "0.0%"));
    const value = (reading: CellReading) =>
      reading.kind === "quantity" ? reading.quantity.value : null;
    expect(value(written)).toBe(value(shown));
  });
});

describe("readCell: 読み取りの性質", () => {
  const fragments = fc
    .array(
      fc.constantFrom(
        ..."1 26 . , 0 ％ % 令和 R 年 年度 月 / ( ) 以上 約 件 千 万 円 ※ * 注 ー - ～ ▲ 2025 歳 \n".split(
          " ",
        ),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(""));
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fragments);
  const expectation = fc.constantFrom(undefined, "period" as const, "quantity" as const);

  test("どんな文字列にも一つの読みがあり、表示の文字と注の位置が残る", () => {
    fc.assert(
      fc.property(anyText, expectation, (text, expected) => {
        const reading = readValue(text, expected);
        if (reading.kind === "blank") return;
        expect(reading.text).toBe(text);
        if (reading.kind === "error") return;
        for (const { mark, span } of reading.notes) {
          expect(text.slice(span.start, span.end)).toBe(mark);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("数が読めるのは、文字に数字か漢数字があるときだけで、有限の数になる", () => {
    fc.assert(
      fc.property(anyText, expectation, (text, expected) => {
        const reading = readValue(text, expected);
        if (reading.kind !== "quantity") return;
        expect(Number.isFinite(reading.quantity.value)).toBe(true);
        expect(text.normalize("NFKC")).toMatch(/[\d一二三四五六七八九十零]|ゼロ/);
      }),
      { numRuns: 1000 },
    );
  });

  test("読めた数の前後に知らない語を足せば、数ではなくなる", () => {
    fc.assert(
      fc.property(fragments, (text) => {
        fc.pre(readValue(text).kind === "quantity");
        expect(readValue(`は${text}`).kind).toBe("text");
        expect(readValue(`${text}です`).kind).toBe("text");
      }),
    );
  });

  test("書かれた数は、そのままの数になる", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.constantFrom("件", "事業所", "％", "千円"),
        (n, unit) => {
          const places = unit === "％" ? -2 : unit === "千円" ? 3 : 0;
          const digits = Math.abs(n).toLocaleString("en-US");
          const reading = readValue(`${n < 0 ? "▲" : ""}${digits}${unit}`);
          expect(reading).toMatchObject({
            kind: "quantity",
            quantity: { value: Number(`${n}e${places}`) + 0, unit: { written: unit } },
          });
        },
      ),
    );
  });

  test.each([
    ["digits", "1".repeat(100_000)],
    ["separators", `1${",000".repeat(25_000)}`],
    ["blanks between digits", "1 ".repeat(50_000)],
    ["notes", `1${"※".repeat(100_000)}`],
    ["kanji", `3${"事".repeat(100_000)}`],
    ["eras", "令和".repeat(50_000)],
    ["periods", "令和７年度、".repeat(17_000)],
    ["brackets", "（".repeat(100_000)],
    ["combining marks", `か${"\u0301\u0323".repeat(50_000)}`],
    ["ranges", "1～".repeat(50_000)],
  ])("十万字の %s も、文字として読む", (_, text) => {
    expect(readValue(text, "period")).toMatchObject({ kind: "text", text });
  });
});
