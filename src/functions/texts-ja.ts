import type { FunctionId } from "./register";

/** What Excel shows of a function and its parameters. */
interface FunctionText {
  readonly description: string;
  /** By the parameter's English name: the Japanese name, and what to give. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
}

const baseline = ["基準値", "基準値（現状値）。数値か、「26.0％」「131件」のようなセル。"] as const;
const target = ["目標値", "目標値。数値か、「90％」「90％超」のようなセル。"] as const;
const start = ["開始時期", "基準値の時期。2025 か、「令和７年度」のようなセル。"] as const;
const end = ["目標時期", "目標値の時期。"] as const;
const method = [
  "方法",
  "「線形」（既定。毎年同じ幅）か「複利」（毎年同じ率）。linear、compound とも書けます。",
] as const;
const shape = [
  "方法",
  "「線形」（既定。毎年同じ幅）、「複利」（毎年同じ率）、「S字」（割合。100％ に近づくほど緩やか）。linear、compound、logistic とも書けます。",
] as const;
const periods = [
  "時期の範囲",
  "時期の並ぶ範囲。2021～2025 か、「令和７年度」のようなセル。",
] as const;
const values = [
  "値の範囲",
  "値の並ぶ範囲。時期と同じ数のセルで、値のあるものが 3 つ以上。「ー」や空のセルは除きます。",
] as const;
const threshold = [
  "しきい値",
  "しきい値。数値か、「30％以上」のようなセル。「30％超」なら 30％ は達していないとみます。",
] as const;
const actual = ["実績値", "実績値。数値か、「36.0％」のようなセル。"] as const;

/** 関数の日本語の説明。英語は各関数のコメントにある。 */
export const japaneseTexts: Readonly<Record<FunctionId, FunctionText>> = {
  REQUIRED_RATE: {
    description:
      "基準値から目標値までに毎年必要な上昇を求めます。線形なら値そのものの単位で（2025年 26 → 2029年 90 は毎年 16）、複利なら年率です。",
    parameters: { baseline, target, start, end, method },
  },
  TARGET_PATH: {
    description:
      "目標までの計画値を年ごとに並べます。時期・計画値・対前年比（1.62 は 162％）の 3 列に広がります。",
    parameters: { baseline, target, start, end, method: shape },
  },
  TARGET_AT: {
    description: "基準値から目標値へ向かう途中の、ある時期の計画値（期待値）を求めます。",
    parameters: {
      baseline,
      target,
      start,
      end,
      at: ["求める時期", "計画値を求める時期。開始時期から目標時期まで。"],
      method: shape,
    },
  },
  PACE: {
    description:
      "期待値比を求めます。（実績値 － 基準値）÷（計画値 － 基準値）で、1 なら計画どおりです。",
    parameters: {
      actual,
      baseline,
      target,
      start,
      end,
      at: ["実績時期", "実績値の時期。開始時期から目標時期まで。"],
      method: shape,
    },
  },
  STATUS: {
    description:
      "指標の状態を言葉で示します（超過達成・達成・順調・概ね順調・やや遅れ・遅れ・後退・未達・未測定・判定不能）。引数なしなら、この行の指標の状態、指標の行でなければ全体の集計です。範囲を指定すると、状態がまとめて並びます。",
    parameters: {
      actual: ["実績値", "実績値。数値か、「36.0％」のようなセル。空なら未測定。"],
      baseline,
      target,
      baselinePeriod: ["基準時期", "基準値の時期。2025 か、「令和７年度」のようなセル。"],
      targetPeriod: ["目標時期", "目標値の時期。"],
      actualPeriod: ["実績時期", "実績値の時期。"],
      rule: [
        "判定方法",
        "状態の決め方。「期待値方式」（既定）、「達成率方式」「達成率方式120」「SDG方式」「国連方式」「線形ペース」。planned-path などの英語でも書けます。",
      ],
    },
  },
  NUMBER: {
    description:
      "セルの書き方にかかわらず、その数値を取り出します（26.0％ は 0.26、1,479,100千円 は 1479100000）。値がないときは理由つきの #N/A です。",
    parameters: { cell: ["セル", "読み取るセルか文字列。範囲なら結果も並びます。"] },
  },
  PERIOD: {
    description:
      "セルが示す時期を、そろった書き方（令和７年度 は 2025年度）にするか、その一部を数で取り出します。",
    parameters: {
      cell: [
        "セル",
        "読み取るセルか文字列。「2025年（令和７年）」「R7」「令和６年11月時点」など。",
      ],
      part: ["部分", "「年」「年度」「月」「日」（数）か「種類」。year などの英語でも書けます。"],
    },
  },
  PROGRESS: {
    description:
      "進捗率を求めます。（実績値 － 基準値）÷（目標値 － 基準値）で、1 なら目標に届いています。減らす目標でも同じです。",
    parameters: { actual, baseline, target },
  },
  ACHIEVEMENT: {
    description:
      "達成率を求めます。実績値 ÷ 目標値（減らす目標では 目標値 ÷ 実績値）です。水準だけを見るので、変化がなくても 200 に対する 195 は 97.5％ になります。",
    parameters: {
      actual,
      target: [
        "目標値",
        "目標値。数値か、「90％」「10％以下」のようなセル。以下・未満は減らす目標です。",
      ],
      baseline: ["基準値", "基準値。目標値がこれより小さければ、減らす目標とみます。"],
    },
  },
  FORECAST: {
    description:
      "これまでの値の直線の傾向から、ある時期の値を予測します（FORECAST.LINEAR と同じ）。割合なら 0～100％ のように、単位の範囲に収めます。",
    parameters: { periods, values, at: ["予測する時期", "値を求める時期。"] },
  },
  REACHED_BY: {
    description:
      "これまでの値の直線の傾向が続くと、目標値に達する時期を求めます。達しないときは理由つきの #N/A です。",
    parameters: { periods, values, target },
  },
  UNIT: {
    description:
      "セルの数値の単位を、そろった書き方で取り出します（26.0％ は %、1,479,100千円 は 円、３事業所以上/年 は 事業所/年）。単位がなければ空です。",
    parameters: { cell: ["セル", "読み取るセルか文字列。範囲なら結果も並びます。"] },
  },
  ERA: {
    description: "時期を和暦で書きます（2025年度 は 令和7年度、2024年11月 は 令和6年11月）。",
    parameters: {
      period: ["時期", "時期。2025、日付、「2025年度」のようなセル。範囲なら結果も並びます。"],
      style: [
        "書き方",
        "「漢字」（既定。令和7年度）、「全角」（令和７年度）、「略号」（R7年度）。",
      ],
    },
  },
  COUNT_REACHING: {
    description:
      "しきい値に達しているものの数を数えます（利用率が 30％ 以上の市町の数など）。値のないセルは数えません。",
    parameters: {
      values: ["値の範囲", "値の並ぶ範囲。数値か、「37.8％」のようなセル。"],
      threshold,
    },
  },
  NEAREST: {
    description:
      "しきい値にまだ達していないもののうち、近いものから順に、名前・値・足りない分の 3 列に並べます。",
    parameters: {
      names: ["名前の範囲", "名前の並ぶ範囲。"],
      values: ["値の範囲", "値の並ぶ範囲。名前と同じ数のセル。"],
      threshold,
      count: ["件数", "いくつ並べるか。省略すると 5。"],
    },
  },
  SUMMARY: {
    description:
      "ワークブックの指標を、議会などに説明する文章にまとめます。1 段落が 1 行になり、下へ広がります。表を直すと文章も変わります。",
    parameters: {
      scope: ["範囲", "まとめる範囲。シート・領域・指標の名前。省略するとすべて。"],
    },
  },
  CHECK: {
    description:
      "KPI の表を点検し、指摘を並べます。見出しの行と、指摘ごとの 1 行（重さ・場所・指摘・直し方）に広がります。値だけを見るので、表示形式や色、ほかのシートとの食い違いは、作業ウィンドウの「点検」で確かめてください。",
    parameters: { range: ["範囲", "表の範囲。見出しの行も含めます。"] },
  },
};
