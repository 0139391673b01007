import fc from "fast-check";
import { findPeriods } from "../../../src/core/period/find-periods";
import { formatPeriod } from "../../../src/core/period/format-period";

/** The periods as plain Japanese, each with the words it was found in. */
const found = (text: string) =>
  findPeriods(text).map(({ period, span }) => [
    formatPeriod(period, "ja"),
    text.slice(span.start, span.end),
  ]);

describe("findPeriods", () => {
  test.each<[string, [string, string][]]>([
    [
      "（2026 年50% 、2029 年に90％超の導入達成を目標とし、現時点の導入率からの毎年の必要上昇率を算定）",
      [
        ["2026年", "2026 年"],
        ["2029年", "2029 年"],
      ],
    ],
    [
      "※2022時点50.7%、2030時点 70%、2035時点 80%",
      [
        ["2022年", "2022時点"],
        ["2030年", "2030時点"],
        ["2035年", "2035時点"],
      ],
    ],
    ["50％，2029年には90％", [["2029年", "2029年"]]],
    ["（令和７年度予算：1,479,100千円）", [["2025年度", "令和７年度"]]],
    ["市区町村の割合（令和６年８月末時点）", [["2024年8月", "令和６年８月末時点"]]],
    ["現状値\n（令和６年\n11月時点）", [["2024年11月", "令和６年\n11月時点"]]],
    [
      "KPI2025年度 R7実績",
      [
        ["2025年度", "2025年度"],
        ["2025年", "R7"],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "令和３～５年度",
    "2025",
    "R7.3",
    "12025年",
    "CR7",
    "生産性",
    "3.2025年",
    "2050東京戦略",
    "R7.4-6",
    "R7.4～R8.3",
  ])("%s に、確かな時期はない", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("範囲は、終わりだけに年度の語がある", () => {
    expect(found("令和３～令和５年度")).toEqual([["2023年度", "令和５年度"]]);
  });

  test("範囲は、始まりにも年度の語があっても、終わりの時期である", () => {
    expect(found("目標値（2025年度～2029年度）")).toEqual([["2029年度", "2029年度"]]);
    expect(found("令和７年４月～令和８年３月")).toEqual([["2026年3月", "令和８年３月"]]);
  });

  test("見つけた部分は、元の文の中に順に並び、重ならない", () => {
    const words = fc.constantFrom(
      "令和",
      "7",
      "２０２５",
      "年",
      "度",
      "月",
      "R",
      "（",
      "）",
      " ",
      "\n",
      "末",
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { span } of findPeriods(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
