import type { Explanations } from "./explanation-texts";

/** 判定の方法ごとの計算式。 */
export const formulasJa: Explanations["formulas"] = {
  pace: ({ actual, baseline, planned, pace }) =>
    `期待値比 ＝（実績値 ${actual} － 基準値 ${baseline}）÷（計画値 ${planned} － 基準値 ${baseline}）＝ ${pace ?? "–"}`,
  level: ({ actual, planned, measure, falling }) =>
    `達成率 ＝ ${falling ? `計画値 ${planned} ÷ 実績値 ${actual}` : `実績値 ${actual} ÷ 計画値 ${planned}`} ＝ ${measure ?? "–"}`,
  growth: ({ actual, baseline, target, years, yearsInAll, achieved, needed, measure }) =>
    `伸び率の比 ＝（(実績値 ${actual} ÷ 基準値 ${baseline})^(1÷${years}年)－1）÷（(目標値 ${target} ÷ 基準値 ${baseline})^(1÷${yearsInAll}年)－1）＝ 年 ${achieved ?? "–"} ÷ 年 ${needed ?? "–"} ＝ ${measure ?? "–"}`,
  projection: ({ baseline, target, targetPeriod, achieved, projected, measure }) =>
    `これまでの伸び率（年 ${achieved ?? "–"}）が続くと、${targetPeriod}の値は ${projected ?? "–"} です。到達見込み ＝（${projected ?? "–"} － 基準値 ${baseline}）÷（目標値 ${target} － 基準値 ${baseline}）＝ ${measure ?? "–"}`,
  speed: ({ actual, baseline, target, years, yearsInAll, measure }) =>
    `進み方の比 ＝（(実績値 ${actual} － 基準値 ${baseline}) ÷ ${years}年）÷（(目標値 ${target} － 基準値 ${baseline}) ÷ ${yearsInAll}年）＝ ${measure ?? "–"}`,
};

/** 判定の方法の名前と、しきい値の出どころ。 */
export const sourcesJa: Explanations["sources"] = {
  "planned-path":
    "判定の方法は期待値方式です。しきい値 1・0.8・0.5 は、茨城県の総合戦略の評価区分（期待値に対する A・B+・B・C）にならっています。",
  achievement:
    "判定の方法は達成率方式です。しきい値 1・0.8 は、長野県の総合戦略の評価区分にならっています。値の水準だけを見るので、変化がなくても高く出ることがあります。",
  "achievement-120":
    "判定の方法は達成率方式です。しきい値 1.2・1・0.8 は、独立行政法人の評価区分（120％・100％・80％）にならっています。値の水準だけを見るので、変化がなくても高く出ることがあります。",
  sdg: "判定の方法はSDG方式です。しきい値 0.95・0.6・0 は、カナダ統計局と Open SDG（Eurostat にならう）の進捗の測り方によります。途中の計画値は見ません。",
  un: "判定の方法は国連方式です。しきい値 0.95・0.1 は、国連の持続可能な開発目標進捗チャート（2023年から）によります。途中の計画値は見ません。",
  "linear-pace":
    "判定の方法は線形ペースです。しきい値 1・0.5・0 は、SDSN の SDG インデックスの矢印によります。途中の計画値は見ません。",
  own: "判定の方法は期待値方式で、しきい値は独自に決めたものです。",
};

/** 目標値そのものに対する達成率。 */
export const achievementJa: Explanations["achievement"] = ({
  actual,
  target,
  achievement,
  falling,
}) =>
  `目標値に対する達成率 ＝ ${falling ? `目標値 ${target} ÷ 実績値 ${actual}` : `実績値 ${actual} ÷ 目標値 ${target}`} ＝ ${achievement ?? "–"}`;

/** 判定の言葉は変えないが、知っておくとよいこと。 */
export const remarksJa: Explanations["remarks"] = {
  "met-at-baseline": ({ baseline, goal }) =>
    `当初達成：基準値 ${baseline} が初めから目標 ${goal}を満たしています。目標が低すぎないか確かめてください。`,
  "fell-after-met": ({ goal }) =>
    `達成後低下：前の実績値は目標 ${goal}を満たしていましたが、今は満たしていません。`,
  "cumulative-fell": ({ actual }) =>
    `累計の実績値 ${actual} が、前の値より小さくなっています。値を確かめてください。`,
  "small-count": ({ baseline, target }) =>
    `基準値 ${baseline} から目標値 ${target} までの数が小さいので、１つの違いで状態が変わります。`,
  "within-noise": ({ actual, baseline }) =>
    `横ばい：基準値 ${baseline} から実績値 ${actual} への変化は、測定の誤差の範囲です。`,
  "period-kinds-mixed": () =>
    "年（12月末まで）と年度（３月末まで）が混ざっています。どちらも期間の終わりの月で計算しています。",
  "beyond-bounds": ({ projected }) =>
    `見込みの値 ${projected ?? "–"} は 0～100％ の外にあります。この伸び率が続くことはありません。`,
};
