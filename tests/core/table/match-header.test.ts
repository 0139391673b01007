import { matchHeader } from "../../../src/core/table/match-header";

test.each([
  ["指標", "name"],
  ["ＫＰＩ", "name"],
  ["評価指標", "name"],
  ["重要業績評価指標（ＫＰＩ）", "name"],
  ["№", "number"],
  ["No.", "number"],
  ["領域", "area"],
  ["指標の種別", "kind"],
  ["測定単位", "unit"],
  ["現 状 値", "baseline"],
  ["基準値\n（令和４年度）", "baseline"],
  ["Baseline value (2022)", "baseline"],
  ["目　標　値", "target"],
  ["令和７年度目標値", "target"],
  ["Target FY2027", "target"],
  ["中間目標", "planned"],
  ["期待値", "planned"],
  ["R5実績", "actual"],
  ["最新値※", "actual"],
  ["目標達成率", "derived"],
  ["対前年度比", "derived"],
  ["全国平均", "reference"],
  ["状況", "verdict"],
  ["目標値設定の考え方", "remark"],
  ["実績値の出典", "remark"],
])("%s is %s", (header, role) => expect(matchHeader(header)?.role).toBe(role));

test.each([
  ["目標年度", "target"],
  ["基準年度", "baseline"],
  ["Target year", "target"],
])("%s holds the years of the %s", (header, of) =>
  expect(matchHeader(header)).toMatchObject({ role: "period", of }),
);

test.each([
  "",
  "令和７年度",
  "各年度の状況",
  "現状と課題",
  "施設名",
  "評価の目安",
  "（目標値）",
  "現状値と目標値を確かめ、令和７年度の事業計画書に沿って取組を進めるものとする",
])("%s says nothing about a column", (header) => expect(matchHeader(header)).toBeNull());

test("項目 needs others beside it", () =>
  expect(matchHeader("項目")).toMatchObject({ role: "name", weak: true }));
