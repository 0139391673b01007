import { levelTolerance } from "../indicator/goal";
import type { Explanations, VerdictWords } from "./explanation-texts";
import { achievementJa, formulasJa, remarksJa, sourcesJa } from "./rule-explanations-ja";

const lines: Readonly<Record<VerdictWords["way"], string>> = {
  linear: "直線で",
  compound: "一定の伸び率（複利）で",
  logistic: "Ｓ字の曲線で",
};

/** 判定の説明。 */
export const explanationsJa: Explanations = {
  goals: {
    "at-least": (target) => `${target}以上`,
    "more-than": (target) => `${target}超`,
    "at-most": (target) => `${target}以下`,
    "less-than": (target) => `${target}未満`,
    about: (target) => `${target}程度（±${levelTolerance * 100}%）`,
    maintain: (target) => `${target}の維持（±${levelTolerance * 100}%）`,
    plain: (target) => target,
  },
  notMeasured: "実績値がまだありません。実績のセルに数値が入ると判定します。",
  plan: ({ planned, plannedFrom, way, actualPeriod }) => {
    switch (plannedFrom) {
      case "printed":
        return `計画値 ${planned} は、表に書かれた${actualPeriod}の値です。`;
      case "target":
        return `${actualPeriod}は目標の時期なので、目標値 ${planned} を計画値とします。`;
      case "interpolated":
      case null:
        return `計画値 ${planned} は、基準値から目標値までを${lines[way]}結んだ${actualPeriod}の値です（中間目標や期待値があれば、それを通ります）。`;
    }
  },
  formulas: formulasJa,
  measures: {
    pace: "期待値比",
    level: "達成率",
    growth: "伸び率の比",
    projection: "到達見込み",
    speed: "進み方の比",
  },
  band: (measure, words) => `${measure}が ${range(words)}なので「${words.status}」です。`,
  sources: sourcesJa,
  achievement: achievementJa,
  remarks: remarksJa,
  hint: ({ actual, planned, actualPeriod }) =>
    `参考：${actualPeriod}の計画値は ${planned}、実績値は ${actual} です。`,
  grounds: {
    manual: ({ status, note }) => `担当者の判断で「${status}」としています。理由：${note}`,
    "target-met": ({ actual, goal, actualPeriod, status }) =>
      `${actualPeriod ? `${actualPeriod}の` : ""}実績値 ${actual} が目標 ${goal}を満たしているので「${status}」です。`,
    "planned-level": ({ actual, baseline, planned, actualPeriod, status }) =>
      `${actualPeriod}の計画値 ${planned} は基準値 ${baseline} から目標の方向へまだ動いていないので、比ではなく計画値そのものと比べます。実績値は ${actual} なので「${status}」です。`,
    "kept-level": ({ actual, baseline, goal, status }) =>
      `基準値 ${baseline} は初めから目標 ${goal}を満たしており、それを保つ目標です。実績値 ${actual} は目標を満たさず、基準値より悪いので「${status}」です。`,
    "each-period": ({ actual, goal, target, pace, status }) =>
      pace === null
        ? `期間ごとに新しく数える目標 ${goal} に対し、実績値 ${actual} は目標を満たしていないので「${status}」です。`
        : `期間ごとに新しく数える目標なので、その期間だけで比べます。実績値 ${actual} ÷ 目標値 ${target} ＝ ${pace} なので「${status}」です。`,
    "period-passed": ({ actual, goal, targetPeriod, actualPeriod, status }) =>
      `目標の時期（${targetPeriod}）を過ぎた${actualPeriod}の実績値 ${actual} が、目標 ${goal}を満たしていないので「${status}」です。`,
  },
  reasons: {
    "baseline-missing": () =>
      "基準値（現状値）に数値がないので判定できません。基準値のセルに数値を入れてください。最初の実績値を仮の基準値にすることもできます。",
    "target-missing": () =>
      "目標値に数値がないので判定できません。目標値のセルに数値を入れてください。",
    "target-relative": () =>
      "目標が数値ではなく言葉で書かれているので判定できません。比べる数値があれば、目標値のセルに入れてください。",
    "units-differ": () =>
      "基準値・計画値・目標値・実績値の単位がそろっていないので判定できません。同じ単位で書いてください（26 と 90％ のような混在も含みます）。",
    "period-missing": (words) =>
      `${missingPeriods(words)}の時期が読み取れないので判定できません。見出しか時期のセルに「令和７年度」「2025年」のように書いてください。`,
    "periods-equal": ({ targetPeriod }) =>
      `基準値と目標値の時期がどちらも${targetPeriod}なので判定できません。どちらかの時期を直してください。`,
    "target-not-after-baseline": ({ baselinePeriod, targetPeriod }) =>
      `目標値の時期（${targetPeriod}）が基準値の時期（${baselinePeriod}）より前なので判定できません。時期を直してください。`,
    "actual-before-baseline": ({ actualPeriod, baselinePeriod }) =>
      `実績値の時期（${actualPeriod}）が基準値の時期（${baselinePeriod}）より前なので判定できません。時期を直すか、新しい実績値を入れてください。`,
    "part-of-year": ({ actualPeriod }) =>
      `実績値は${actualPeriod}だけのもので、1年分の目標とは比べられないので判定できません。1年分の実績値が出たら入れてください。`,
    "direction-unknown": () =>
      "目標から離れた値が良いのか悪いのかが読み取れないので判定できません。目標値に「以上」「以下」を付けてください。",
    "direction-disagrees": ({ baseline, goal }) =>
      `言葉が示す方向と、基準値 ${baseline} から目標 ${goal} への方向が逆なので判定できません。目標値か、指標の言葉（増・減、以上・以下）を直してください。`,
    "level-not-positive": () =>
      "達成率は正の値にしか使えないので判定できません。判定の方法を「期待値方式」にしてください。",
    "growth-not-positive": ({ baseline, actual, target }) =>
      `伸び率は正の値にしか使えないので判定できません（基準値 ${baseline}、実績値 ${actual}、目標値 ${target}）。0 を小さな数に置き換えることはしません。判定の方法を「期待値方式」か「線形ペース」にしてください。`,
    "growth-each-period": () =>
      "期間ごとに新しく数える目標は伸び率では判定できません。判定の方法を「期待値方式」か「達成率方式」にしてください。",
    "measure-too-large": () =>
      "計算の結果が扱える大きさを超えるので判定できません。値の桁を確かめてください。",
  },
};

function range({ from, below }: VerdictWords): string {
  const lower = from === null ? "" : `${from} 以上`;
  const upper = below === null ? "" : `${below} 未満`;
  return [lower, upper].filter((part) => part !== "").join(" ");
}

function missingPeriods({ baselinePeriod, targetPeriod, actualPeriod }: VerdictWords): string {
  const missing = [
    baselinePeriod === "" ? "基準値" : "",
    targetPeriod === "" ? "目標値" : "",
    actualPeriod === "" ? "実績値" : "",
  ];
  return missing.filter((part) => part !== "").join("・");
}
