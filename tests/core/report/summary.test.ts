import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import type { Datum, Indicator } from "../../../src/core/indicator/indicator";
import type { ReportBlock } from "../../../src/core/report/report";
import { summarize } from "../../../src/core/report/summary";
import type { IndicatorCandidate } from "../../../src/core/table/kpi-table";
import { datum, indicator, people, percent, ruleView, table, year } from "../../support/rule-view";

// Mie's KPI①, with the national row, and an actual of 36 % for 2026 as an example.
const rate = indicator({
  name: "ＩＣＴ・介護ロボット等の\n導入率",
  baseline: datum("26.0％", 0.26, { column: 1, period: year(2025) }),
  planned: [
    datum("42.0％", 0.42, { column: 2, period: year(2026) }),
    datum("58.0％", 0.58, { column: 3, period: year(2027) }),
  ],
  target: datum("90％超", 0.9, { column: 5, period: year(2029) }, percent, "more-than"),
  references: [
    {
      label: "参考（全国）",
      labelAt: { sheet: "KPI", row: 7, column: 0 },
      data: [datum("31.6％", 0.316, { row: 7, column: 1, period: year(2025) })],
    },
  ],
});
const measured = {
  ...rate,
  actuals: [datum("36％", 0.36, { row: 6, column: 2, period: year(2026) })],
};

const bared = (one: Datum): Datum => ({
  ...one,
  quantity: one.quantity && { ...one.quantity, unit: null },
});

const plainJa = { language: "ja", style: "plain" } as const;

function report(indicators: readonly Indicator[], language: "ja" | "en" = "ja") {
  const { reading } = ruleView([table(indicators)]);
  const verdicts = new Map(indicators.map((one) => [one.id, judgeIndicator(one)]));
  return summarize(reading, verdicts, { language, style: "plain" }).blocks;
}
const prose = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).slice(1);
const rows = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));

describe("an indicator in sentences", () => {
  test("from where to where, what it takes, the plan, others, and where it stands", () => {
    // 64 points in four years are 16 a year; (36 − 26) ÷ (42 − 26) is 0.625; the 54 points that are
    // left in three years are 18 a year, 1.125 times 16.
    expect(prose(report([measured]))).toEqual([
      "「ＩＣＴ・介護ロボット等の導入率」は、2025年の26.0%を、2029年に90.0%超とすることを目標とする。" +
        "1年あたり16.0ポイントの上昇が必要である。" +
        "途中の計画値は、2026年 42.0%、2027年 58.0%である。" +
        "参考（全国）は、2025年 31.6%である。" +
        "参考（全国）との差は、2025年 －5.6ポイントである。" +
        "最新の実績は2026年の36.0%（計画値42.0%、期待値比0.63）で、「やや遅れ」である。" +
        "最新の実績から目標までは、1年あたり18.0ポイントの上昇が必要である（当初の1.13倍）。",
    ]);
  });

  test("the same in English", () => {
    expect(prose(report([measured], "en"))).toEqual([
      "“ＩＣＴ・介護ロボット等の導入率” is to go from 26.0% in 2025 to more than 90.0% by 2029. " +
        "This takes a rise of 16.0 points a year. " +
        "Planned on the way: 42.0% in 2026, 58.0% in 2027. " +
        "参考（全国）: 31.6% in 2025. " +
        "Difference from 参考（全国）: −5.6 points in 2025. " +
        "The latest actual is 36.0% in 2026 (planned: 42.0%, pace 0.63): Slightly behind. " +
        "From here the target takes a rise of 18.0 points a year, 1.13 times the original rate.",
    ]);
  });

  test("values in other units are neither subtracted nor given a unit that they have not", () => {
    const cases = { written: "件", symbol: "件", family: "count" } as const;
    const fall = indicator({
      name: "事故件数",
      baseline: datum("1,234件", 1234, { column: 1, period: year(2021) }, cases),
      target: datum("▲10％", -0.1, { column: 5, period: year(2025) }),
    });
    expect(prose(report([fall]))[0]).not.toContain("1年あたり");
    const bare = datum("26", 26, { column: 1, period: year(2023) });
    const share = {
      ...rate,
      baseline: { ...bare, quantity: { value: 26, unit: null, comparator: null, per: null } },
    };
    expect(prose(report([share]))[0]).toMatch(/は、2023年の26を、2029年に90\.0%超とする/);
    expect(prose(report([share]))[0]).not.toContain("1年あたり");
  });

  test("a small change a year is not rounded away", () => {
    // (1.55 − 1.42) ÷ 6 years is 0.0217.
    const births = indicator({
      name: "合計特殊出生率",
      unit: null,
      baseline: datum("1.42", 1.42, { column: 1, period: year(2013) }),
      target: datum("1.55", 1.55, { column: 5, period: year(2019) }),
    });
    const withoutUnit = (one: Indicator): Indicator => ({
      ...one,
      baseline: one.baseline && bared(one.baseline),
      target: one.target && bared(one.target),
    });
    expect(prose(report([withoutUnit(births)]))[0]).toContain("1年あたり0.02の増加が必要である。");
    // (0.35 − 0.2) ÷ 5 years is 0.03 points.
    const accidents = indicator({
      name: "事故発生率",
      baseline: datum("0.35％", 0.0035, { column: 1, period: year(2024) }),
      target: datum("0.20％", 0.002, { column: 5, period: year(2029) }),
    });
    expect(prose(report([accidents]))[0]).toContain(
      "2024年の0.35%を、2029年に0.2%とすることを目標とする。1年あたり0.03ポイントの低下が必要である。",
    );
  });

  test("a goal in words is quoted, and one that keeps a level is said to keep it", () => {
    const everywhere: Datum = {
      ...datum("全市町村", null, { column: 5, period: year(2026) }, people),
      reading: { kind: "text", text: "全市町村", reason: null, parts: [], notes: [] },
    };
    const plans = indicator({
      name: "計画を策定した市町村数",
      unit: people,
      baseline: datum("12人", 12, { column: 1, period: year(2024) }, people),
      target: everywhere,
    });
    expect(prose(report([plans]))[0]).toMatch(
      /^「計画を策定した市町村数」の2026年の目標は、「全市町村」である。現状値は、2024年の12人である。/,
    );
    expect(prose(report([plans], "en"))[0]).toMatch(
      /^The target of “計画を策定した市町村数” for 2026 is “全市町村”\. Its baseline is 12 人 in 2024\./,
    );
    const kept = indicator({
      name: "利用者満足度",
      direction: "maintain",
      baseline: datum("90％", 0.9, { column: 1, period: year(2022) }),
      target: datum("90％", 0.9, { column: 5, period: year(2027) }),
    });
    expect(prose(report([kept]))[0]).toMatch(
      /^「利用者満足度」は、2022年の90\.0%を、2027年まで維持することを目標とする。/,
    );
    expect(prose(report([kept], "en"))[0]).toMatch(
      /^“利用者満足度” was 90\.0% in 2022 and is to be kept there until 2027\./,
    );
  });

  test("a pace just below a threshold is not rounded up to it", () => {
    // (0.4193 − 0.26) ÷ (0.42 − 0.26) is 0.9956: 概ね順調, not the 1.00 of 順調.
    const near = {
      ...rate,
      actuals: [datum("41.93％", 0.4193, { row: 6, column: 2, period: year(2026) })],
    };
    expect(prose(report([near]))[0]).toContain("期待値比0.99）で、「概ね順調」である。");
  });

  test("without an actual it is not measured, and nothing is invented", () => {
    expect(prose(report([rate]))[0]).toMatch(/状態は「未測定」である。$/);
  });

  test("a dash as baseline is named, not taken for 0", () => {
    const seminar = indicator({
      name: "個別セミナー参加者数",
      unit: people,
      baseline: datum("ー", null, { column: 2, period: year(2024) }, people),
      target: datum("150人", 150, { column: 3, period: year(2025) }, people),
    });
    const [text] = prose(report([seminar]));
    expect(text).toContain("現状値は「ー」で、必要な伸びは計算できない。");
    expect(text).not.toContain("1年あたり");
    expect(rows(report([seminar]))[0]).toEqual([
      "KPI",
      "個別セミナー参加者数",
      "ー（2024年）",
      "150人（2025年）",
      "―",
      "―",
      "未測定",
      "KPI!A6",
    ]);
  });

  test("without a baseline, the first actual tells what is needed from then on", () => {
    const dash = { ...measured, baseline: datum("ー", null, { column: 1, period: year(2025) }) };
    const [text] = prose(report([dash]));
    expect(text).toContain("現状値は「ー」で、必要な伸びは計算できない。");
    expect(text).toMatch(/最新の実績から目標までは、1年あたり18\.0ポイントの上昇が必要である。$/);
    expect(prose(report([dash], "en"))[0]).toMatch(/takes a rise of 18\.0 points a year\.$/);
  });

  test("values of others alone are a comparison, and have no status", () => {
    const others = indicator({
      name: "利用している市区町村の割合",
      kind: "reference",
      references: rate.references,
    });
    expect(prose(report([others]))).toEqual([
      "「利用している市区町村の割合」は、参考（全国） 31.6%である。",
    ]);
  });

  test("a plan value for the target's own period is the target, and not said twice", () => {
    const planned = [...rate.planned, datum("90％", 0.9, { column: 5, period: year(2029) })];
    expect(prose(report([{ ...rate, planned }]))).toEqual(prose(report([rate])));
  });

  test("a goal that starts anew each year needs no yearly rise", () => {
    const yearly = { ...rate, accumulation: "per-period" } as const;
    expect(prose(report([yearly]))[0]).not.toContain("1年あたり");
  });
});

describe("the grade of 政策評価 in the overview", () => {
  const overview = (indicators: readonly Indicator[], language: "ja" | "en" = "ja") => {
    const [first] = report(indicators, language).filter(({ kind }) => kind === "paragraph");
    return first?.kind === "paragraph" ? first.text : "";
  };

  test("stands behind the tally as soon as one indicator was judged", () => {
    expect(overview([measured])).toMatch(
      /状態は、全1指標：やや遅れ 1（政策評価の５区分では「進展が大きくない」に当たる）。$/,
    );
    expect(overview([measured], "en")).toMatch(
      /Slightly behind 1 \(in the five grades of policy evaluation: “Little progress”\)\.$/,
    );
  });

  test("is left out where nothing was judged", () => {
    expect(overview([rate])).toMatch(/状態は、全1指標：未測定 1。$/);
    expect(overview([rate], "en")).toMatch(/Status of 1 indicator: Not measured 1\.$/);
  });
});

test("indicators without values are named by area, the goal's measure first", () => {
  const named = (kind: Indicator["kind"], area: string, name: string) =>
    indicator({ kind, area, name, unit: null });
  expect(
    prose(
      report([
        named("reference", "働きやすい職場", "取組の継続年数"),
        named("KGI", "働きやすい職場", "業務改善が定着した事業者の割合"),
        named("KPI", "人材育成", "セミナーの視聴者数"),
        named("KPI", "人材育成", "セミナーの受講事業所数"),
      ]),
    ),
  ).toEqual([
    "【働きやすい職場】KGIとして、「業務改善が定着した事業者の割合」を置く。参考値として、「取組の継続年数」を置く。",
    "【人材育成】KPIとして、「セミナーの視聴者数」及び「セミナーの受講事業所数」を置く。",
  ]);
});

test("a goal in a sentence is mentioned with its sheet", () => {
  const candidate: IndicatorCandidate = {
    name: "専門家による伴走支援",
    text: "伴走支援の実施（３事業所以上/年）",
    goal: "３事業所以上/年",
    unit: null,
    at: { sheet: "KPI②", row: 0, column: 0 },
  };
  const reading = { tables: [], candidates: [candidate], texts: [] };
  expect(prose(summarize(reading, new Map(), plainJa).blocks)).toEqual([
    "表ではなく文章に「３事業所以上/年」がある（シート「KPI②」）。",
  ]);
});

test.each(["ja", "en"] as const)(
  "a workbook without KPIs gets a report that says so (%s)",
  (language) => {
    const { blocks } = summarize({ tables: [], candidates: [], texts: [] }, new Map(), {
      language,
      style: "plain",
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph"]);
  },
);

test("findings that staff keep stand with their reasons before the table, under a heading of their own", () => {
  const { reading } = ruleView([table([rate])]);
  const waived = [{ place: "KPI!A3", finding: "数値は対前年比である。", reason: "国の様式どおり" }];
  const { blocks } = summarize(reading, new Map(), plainJa, waived);
  const at = blocks.findIndex(({ kind }) => kind === "table");
  expect(blocks.slice(at - 3, at - 1)).toEqual([
    { kind: "heading", text: "確認のうえ残した指摘" },
    {
      kind: "paragraph",
      text: "KPI!A3：数値は対前年比である。（残した理由：国の様式どおり）",
    },
  ]);
});

test("the table has a row an indicator and as many cells as its header", () => {
  const blocks = report([measured, rate]);
  const [found] = blocks.filter((block) => block.kind === "table");
  expect(found?.kind === "table" && found.rows.map((row) => row.length)).toEqual([8, 8]);
  expect(found?.kind === "table" && found.header).toHaveLength(8);
});
