import { judgeIndicator } from "../../../../src/core/indicator/judge-indicator";
import { modelFrom } from "../../../../src/core/logic-model/templates";
import { indicatorTable } from "../../../../src/core/report/council/indicator-table";
import { datum, indicator, year } from "../../../support/rule-view";

const tokyo = modelFrom("tokyo", "ja");
const nothing = { indicators: [], verdicts: new Map(), schedule: [], waived: [], candidates: [] };

test("every measure of the model, from the goal down, with dashes where the workbook has nothing", () => {
  const { header, rows } = indicatorTable({ model: tokyo, ...nothing }, "ja");
  expect(header).toEqual([
    ...["目標・領域", "種別", "指標", "現状値", "目標値", "1年あたり", "最新の実績", "状態"],
  ]);
  expect(rows.map(([, , name]) => name)).toEqual(
    tokyo.nodes.flatMap(({ indicators }) => indicators.map(({ name }) => name)),
  );
  expect(rows[0]).toEqual([
    "働きやすい職場環境が整った事業所の増加",
    "KGI",
    "生産性向上のガイドラインによる業務改善が定着した事業者の割合（アンケート）",
    ...["―", "―", "―", "―", "―"],
  ]);
  for (const row of rows) expect(row).toHaveLength(header.length);
});

test("a measure of the workbook shows where it stands: KPI➀ of Mie's document", () => {
  const rate = indicator({
    name: "導入率",
    baseline: datum("26.0％", 0.26, { column: 1, period: year(2025) }),
    target: datum("90％", 0.9, { column: 5, period: year(2029) }),
  });
  const model = {
    ...tokyo,
    nodes: tokyo.nodes.map((node) =>
      node.id === "N3"
        ? { ...node, indicators: [{ name: "導入率", kind: "KPI" as const, indicatorId: rate.id }] }
        : node,
    ),
  };
  const verdicts = new Map([[rate.id, judgeIndicator(rate)]]);
  const { rows } = indicatorTable(
    { model, indicators: [rate], verdicts, schedule: [], waived: [], candidates: [] },
    "ja",
  );
  expect(rows.find(([, , name]) => name === "導入率")).toEqual([
    ...["テクノロジーの導入・活用", "KPI", "導入率", "26.0%（2025年）", "90.0%（2029年）"],
    ...["＋16.0ポイント", "―", "未測定"],
  ]);
});
