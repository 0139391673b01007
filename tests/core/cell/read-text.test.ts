import fc from "fast-check";
import { rebuild } from "../../../src/core/cell/parts";
import { readText } from "../../../src/core/cell/read-text";
import type { CellReading } from "../../../src/core/cell/reading";
import { normalize } from "../../../src/core/text/normalize";
import { inWords } from "../../../scripts/reading-report/reading-in-words";

const partsIn = (reading: CellReading) =>
  reading.parts.map(({ kind, written }) => `${kind} ${written}`);

describe("readText: 数量の書き方", () => {
  test.each([
    // Japanese numerals and mixtures.
    ["二億三千万", "230000000"],
    ["二億三千万円", "230000000 円"],
    ["1億5600万", "156000000"],
    ["１億５千万円", "150000000 円"],
    ["２億三千万円", "230000000 円"],
    ["三百六十五日", "365 日"],
    ["二十五人", "25 人"],
    ["ゼロ件", "0 件"],
    ["三割", "0.3 %"],
    ["３割５分", "0.35 %"],
    ["３割５分２厘", "0.352 %"],
    ["４分の１", "0.25 %"],
    ["四分の三以上", "0.75 % at-least"],
    // Signs and separators of both widths.
    ["１，２３４人", "1234 人"],
    ["▲3,703", "-3703"],
    ["△０．５％", "-0.005 %"],
    ["−5", "-5"],
    ["‐5", "-5"],
    ["マイナス３％", "-0.03 %"],
    ["（1,234）", "-1234"],
    // Comparators, before and behind.
    ["10名以上", "10 人 at-least"],
    ["90％超", "0.9 % more-than"],
    ["90％を超える", "0.9 % more-than"],
    ["５年以内", "5 年 at-most"],
    ["５割強", "0.5 % about"],
    ["30人くらい", "30 人 about"],
    ["最低３回", "3 回 at-least"],
    ["90％以上を維持", "0.9 % at-least"],
    ["80%に向上", "0.8 %"],
    ["20％まで削減", "0.2 %"],
    // Per period, how counted, in brackets.
    ["３事業所以上/年", "3 事業所 at-least /year"],
    ["年間150件", "150 件 /year"],
    ["月平均10件", "10 件 /month"],
    ["３回（年間）", "3 回 /year"],
    ["延べ150人", "150 人"],
    ["全29市町", "29 市町"],
    ["50（人）", "50 人"],
    ["50（％）", "0.5 %"],
    ["150人（見込み）", "150 人"],
    ["62.1％（18/29）", "0.621 %"],
    ["131件（令和６年度）", "131 件 in 2024年度"],
    ["31.6％（令和6年8月末時点）", "0.316 % in 2024年8月"],
    ["23(8)", "23 (8)"],
    ["18市町村（62.1％）", "18 市町村 (0.621 %)"],
    // English tables.
    ["131 cases", "131 件"],
    ["at least 3 offices per year", "3 事業所 at-least /year"],
    ["90% or more", "0.9 % at-least"],
    ["over 90%", "0.9 % more-than"],
    ["$1,000", "1000 ドル"],
  ])("%s は %s", (text, expected) => {
    expect(inWords(readText(text))).toBe(expected);
  });
});

describe("readText: 幅のある値", () => {
  test.each([
    ["38.5～40.0", "38.5 ~ 40"],
    ["38.5〜40.0％", "0.385 % ~ 0.4 %"],
    ["38.5％～40.0％", "0.385 % ~ 0.4 %"],
    ["38.5％～40.0", "0.385 % ~ 0.4 %"],
    ["３から５人", "3 人 ~ 5 人"],
    ["３～５千円", "3000 円 ~ 5000 円"],
    ["10-20％", "0.1 % ~ 0.2 %"],
    ["80％以上100％未満", "0.8 % at-least ~ 1 % less-than"],
    ["50％～", "0.5 % ~"],
    ["～50％", "~ 0.5 %"],
  ])("%s は %s", (text, expected) => {
    expect(inWords(readText(text))).toBe(expected);
  });
});

describe("readText: 数値のない目標", () => {
  test.each([
    ["増加", "goal: increase"],
    ["増やす", "goal: increase"],
    ["延伸", "goal: increase"],
    ["縮小", "goal: decrease"],
    ["減少傾向", "goal: decrease"],
    ["維持", "goal: maintain"],
    ["現状維持", "goal: maintain"],
    ["維持・向上", "goal: increase"],
    ["改善", "goal:"],
    ["毎年増加", "goal: increase"],
    ["さらなる向上", "goal: increase"],
    ["前年度より増加", "goal: increase from 前年度"],
    ["全産業平均以下", "goal: decrease at-most from 全産業平均"],
    ["全国平均を上回る", "goal: increase more-than from 全国平均"],
    ["県平均並み", "goal: about from 県平均"],
    ["前年度以上", "goal: increase at-least from 前年度"],
    ["前年度比５％増", "goal: increase by 0.05 % from 前年度"],
    ["20％削減", "goal: decrease by 0.2 %"],
    ["2013年度比46％削減", "goal: decrease by 0.46 % from 2013年度"],
    ["Ｒ６実績より10％増", "goal: increase by 0.1 % from R6"],
    ["対前年度比３件増", "goal: increase by 3 件 from 前年度"],
    ["令和６年度実績以上", "goal: increase at-least from 令和6年度実績"],
    ["目標値以上", "goal: increase at-least from 目標値"],
    ["10％以上増加", "goal: increase by 0.1 % at-least"],
    ["３件増", "goal: increase by 3 件"],
  ])("%s は %s", (text, expected) => {
    expect(inWords(readText(text))).toBe(expected);
  });

  test.each(["支援件数の増加", "必要以上", "改善活動の継続", "会員の拡大を目指した活動"])(
    "%s は目標ではなく、ことば",
    (text) => {
      expect(readText(text).kind).toBe("text");
    },
  );
});

describe("readText: 時期", () => {
  test.each([
    ["令和７年度", "2025年度"],
    ["Ｒ７年", "2025年"],
    ["令和元年度", "2019年度"],
    ["R元", "2019年"],
    ["平成31年度", "2019年度"],
    ["2025年（令和７年）", "2025年"],
    ["2025年（令和８年）", "2025年 era-disagrees"],
    ["令和99年", "2117年 era-year-unlikely"],
    ["平成32年度", "2020年度 era-ended"],
    ["FY2025", "2025年度"],
    ["令和６年11月時点", "2024年11月"],
    ["令和８年３月末", "2026年3月"],
    ["令和７年度第３四半期", "2025年度第3四半期"],
    ["令和７年度上半期", "2025年度上半期"],
    ["2025/4/1", "2025年4月1日"],
    ["2025/4/1 12:00", "2025年4月1日"],
    ["令７年度", "2025年度"],
    ["二〇二五年", "2025年"],
    ["令和11年度まで", "2029年度"],
  ])("%s は %s", (text, expected) => {
    expect(inWords(readText(text))).toBe(expected);
  });
});

describe("readText: 部分と位置", () => {
  test("注の印を外して読み、どの部分がどこにあるかを残す", () => {
    expect(readText("１市町 ※")).toEqual({
      kind: "quantity",
      text: "１市町 ※",
      quantity: {
        value: 1,
        unit: { written: "市町", symbol: "市町", family: "count" },
        comparator: null,
        per: null,
      },
      second: null,
      dated: null,
      parts: [
        { kind: "number", written: "１", span: { start: 0, end: 1 } },
        { kind: "unit", written: "市町", span: { start: 1, end: 3 } },
        { kind: "blank", written: " ", span: { start: 3, end: 4 } },
        { kind: "note", written: "※", span: { start: 4, end: 5 } },
      ],
      notes: [{ mark: "※", span: { start: 4, end: 5 } }],
    });
  });

  test("値のない印も、注を持てる", () => {
    expect(readText("ー（注１）")).toEqual({
      kind: "placeholder",
      text: "ー（注１）",
      reason: "dash",
      parts: [
        { kind: "placeholder", written: "ー", span: { start: 0, end: 1 } },
        { kind: "note", written: "（注１）", span: { start: 1, end: 5 } },
      ],
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
    expect(readText(text)).toMatchObject({ kind: "blank", text });
  });

  test.each([
    ["2025-2029", "range"],
    ["18/29", "several-values"],
    ["12\n34", "several-values"],
    ["2025年（令和７年度）", "several-values"],
    ["３年目", "unknown-words"],
    ["３歳児健康診査受診率", "unknown-words"],
    ["11月", "year-missing"],
    ["７年度", "year-missing"],
    ["第３四半期", "year-missing"],
    ["上半期", "year-missing"],
    ["2025～2029", "range"],
    ["令和７～11年度", "range"],
    ["10人～20件", "range"],
    ["5～3", "range"],
    ["2022(50.7%)", "several-values"],
    ["131件（2024）", "several-values"],
    ["1.5億3000万", "several-values"],
    ["令和７年２月30日", "no-such-date"],
    ["2025/13/1", "no-such-date"],
    ["ー5", "unclear-sign"],
    ["—5％", "unclear-sign"],
    ["10件（減）", "unknown-words"],
    ["±3", "unknown-words"],
    ["5弱", "unknown-words"],
    ["2人に1人", "several-values"],
    ["80％（2029）", "several-values"],
    ["第３回", "unknown-words"],
    ["007", "unknown-words"],
    ["1,23", "unknown-words"],
    ["約３人以上", "unknown-words"],
    ["2025年以上", "unknown-words"],
    ["1234567890123456789", "too-many-digits"],
    ["必要以上", "no-number"],
    ["サービス", null],
    ["①", null],
    ["Ⅰ", null],
    ["十分", null],
    ["八戸", null],
    ["四万十", null],
    ["三重県", null],
    ["百万円", null],
    ["なし", null],
  ])("%s は文字として残り、理由は %s", (text, reason) => {
    expect(readText(text)).toMatchObject({ kind: "text", text, reason });
  });
});

describe("readText: どの文字も失われない", () => {
  test.each([
    [
      "延べ ３事業所\n以上／年 ※",
      [
        "qualifier 延べ",
        "blank  ",
        "number ３",
        "unit 事業所",
        "blank \n",
        "comparator 以上",
        "per ／年",
        "blank  ",
        "note ※",
      ],
    ],
    ["1,479,100千円", ["number 1,479,100", "scale 千", "unit 円"]],
    ["23（8）", ["number 23", "separator （", "number 8", "separator ）"]],
    ["38.5～40.0％", ["number 38.5", "separator ～", "number 40.0", "unit ％"]],
    ["前年度比５％増", ["reference 前年度比", "number ５", "unit ％", "direction 増"]],
    ["全産業平均以下", ["reference 全産業平均", "comparator 以下"]],
    ["5㎡/年", ["number 5", "unit ㎡", "per /年"]],
    ["第３回", ["unread 第", "number ３", "unread 回"]],
    ["ＩＣＴの導入", ["words ＩＣＴの導入"]],
  ])("%j", (text, parts) => {
    expect(partsIn(readText(text))).toEqual(parts);
  });

  const writings = fc
    .array(
      fc.constantFrom(
        ..."1 26 ３ . , ％ 割 分 の 令和 R 年度 年 月 第 四半期 / ( ) （ ） 以上 約 延べ 件 千 億 三 十 ㎡ ㋿ ※ * 注 ー - ～ から ▲ 2025 増 減 維持 前年度 比 平均 \n \u200b".split(
          " ",
        ),
        " ",
        "　",
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(""));
  const anyText = fc.oneof(fc.string({ unit: "binary" }), writings);
  const expectation = fc.constantFrom(undefined, "period" as const, "quantity" as const);

  test("読みから、もとの文字列を組み立てられる", () => {
    fc.assert(
      fc.property(anyText, expectation, (text, expected) => {
        expect(rebuild(readText(text, expected))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("各部分の位置は、もとの文字列のその部分を指し、すき間も重なりもない", () => {
    fc.assert(
      fc.property(anyText, expectation, (text, expected) => {
        let end = 0;
        for (const { written, span } of readText(text, expected).parts) {
          expect(span.start).toBe(end);
          expect(text.slice(span.start, span.end)).toBe(written);
          end = span.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("全角半角をそろえてから読んでも、同じことを言う", () => {
    fc.assert(
      fc.property(writings, expectation, (text, expected) => {
        expect(inWords(readText(normalize(text).text, expected))).toBe(
          inWords(readText(text, expected)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("書かれた二つの値は、そのまま二つの値になる", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1800 }), fc.nat({ max: 1800 }), (a, b) => {
        expect(inWords(readText(`${a}(${b})`))).toBe(`${a} (${b})`);
        const range = `${a}～${a + b + 1}件`;
        expect(inWords(readText(range))).toBe(`${a} 件 ~ ${a + b + 1} 件`);
      }),
    );
  });
});
