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
    parameters: { baseline, target, start, end, method },
  },
  TARGET_AT: {
    description: "基準値から目標値へ向かう途中の、ある時期の計画値（期待値）を求めます。",
    parameters: {
      baseline,
      target,
      start,
      end,
      at: ["求める時期", "計画値を求める時期。開始時期から目標時期まで。"],
      method,
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
      method,
    },
  },
  STATUS: {
    description:
      "指標の状態を言葉で示します（達成・順調・概ね順調・やや遅れ・遅れ・後退・未達・未測定・判定不能）。引数なしなら、この行の指標の状態、指標の行でなければ全体の集計です。",
    parameters: {
      actual: ["実績値", "実績値。数値か、「36.0％」のようなセル。空なら未測定。"],
      baseline,
      target,
      baselinePeriod: ["基準時期", "基準値の時期。2025 か、「令和７年度」のようなセル。"],
      targetPeriod: ["目標時期", "目標値の時期。"],
      actualPeriod: ["実績時期", "実績値の時期。"],
      rule: ["判定方法", "状態の決め方。「期待値方式」（既定）。planned-path とも書けます。"],
    },
  },
  NUMBER: {
    description:
      "セルの書き方にかかわらず、その数値を取り出します（26.0％ は 0.26、1,479,100千円 は 1479100000）。値がないときは理由つきの #N/A です。",
    parameters: { cell: ["セル", "読み取るセルか文字列。"] },
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
};
