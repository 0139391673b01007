import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";
import { percent, type FindingTexts } from "./finding-texts";

const on = (period: Period) => formatPeriod(period, "ja");

/** 指摘の日本語。利用者の言葉は「」で囲む。 */
export const findingsJa: FindingTexts = {
  "heading-contradicts-table": {
    title: "文章と表の値が違います",
    sentence: ({ indicator, period, stated, printed, sameAs }) =>
      `文章では${on(period)}に「${stated}」ですが、表の「${indicator}」は「${printed}」です。` +
      (sameAs ? `文章の値は「${sameAs}」の行と同じです。` : ""),
    why: "どちらが目標なのか読み手に判断できず、説明のたびに違う数字が引用されます。",
    cure: ({ sameAs }) =>
      sameAs
        ? `「${sameAs}」の値を自分の目標として書いていないか確かめ、文章か表のどちらかに合わせてください。`
        : "正しい値を確かめ、文章か表のどちらかに合わせてください。",
  },
  "comparator-only-in-text": {
    title: "「超」「以上」が表にありません",
    sentence: ({ indicator, period, stated, printed }) =>
      `文章では${on(period)}の目標が「${stated}」ですが、表の「${indicator}」は「${printed}」だけです。`,
    why: "目標とちょうど同じ値になったとき、文章では未達、表では達成となり、判定が分かれます。",
    cure: ({ stated }) =>
      `目標が「${stated}」なら表のセルにもそう書き、そうでなければ文章を直してください。`,
  },
  "derived-row-mislabeled": {
    title: "行の名前と計算のしかたが合いません",
    sentence: ({ label, printed, period, ratio, rise, follows }) =>
      follows === "ratio"
        ? `「${label}」の${on(period)}「${printed}」は前年に対する比（対前年比 ${percent(ratio)}）で、上昇率なら ${percent(rise)} です。`
        : `「${label}」の${on(period)}「${printed}」は上昇率（${percent(rise)}）で、対前年比なら ${percent(ratio)} です。`,
    why: "対前年比 100% は「変わらない」、上昇率 100% は「2 倍になる」で、意味が逆になります。",
    cure: ({ follows }) =>
      follows === "ratio"
        ? "行の名前を「対前年比」に直すか、値を上昇率（対前年比 − 100%）に直してください。"
        : "行の名前を「上昇率」に直すか、値を対前年比に直してください。",
  },
  "baseline-missing": {
    title: "現状値がありません",
    sentence: ({ indicator, written }) =>
      written
        ? `「${indicator}」の現状値は「${written}」で、数値がありません。`
        : `「${indicator}」に現状値がありません。`,
    why: "出発点がないと、必要な伸びも進み具合も計算できません。0 とはみなしません。",
    cure: () =>
      "実績のある直近の値を入れてください。新規の取組なら、最初の実績を現状値とする旨を注に書いてください。",
  },
  "frequency-in-unit-column": {
    title: "「単位」の列に期間や回数が入っています",
    sentence: ({ header, words }) =>
      `「${header}」の列に ${words.map((word) => `「${word}」`).join("、")} があり、値の単位ではありません。`,
    why: "何を数えた値か、どの期間の値かが列から読み取れず、年度間の比較を誤ります。",
    cure: () =>
      "「単位」には 件・人 などを書き、期間や回数は「頻度」「算定期間」の列に分けてください。",
  },
  "rate-name-count-unit": {
    title: "名前は割合なのに、値は数です",
    sentence: ({ indicator, word, unit }) =>
      `「${firstLine(indicator)}」は名前に「${word}」とありますが、値の単位は「${unit}」です。`,
    why: "割合か数かで、目標の意味も進み具合の計算も変わります。",
    cure: ({ unit }) =>
      `数で追うなら名前を「…${unit}数」に、割合で追うなら分母を決めて値を割合に直してください。`,
  },
  "section-empty": {
    title: "見出しの下に何もありません",
    sentence: ({ heading, next }) =>
      next
        ? `「${heading}」の下に内容がないまま「${next}」に続いています。`
        : `「${heading}」の下に内容がありません。`,
    why: "目標年度や現状値が書かれていないのか、書き忘れなのかが読み手に分かりません。",
    cure: () => "内容を書くか、設定しない理由を書いてください。不要なら見出しを消してください。",
  },
  "announced-indicator-missing": {
    title: "文章にある指標が表にありません",
    sentence: ({ announced }) => `文章に「${announced}」とありますが、表にこの指標がありません。`,
    why: "約束した指標が追われていないと、報告のときに説明できません。",
    cure: () =>
      "表に行を加えるか、文章から外してください。名前だけが違う場合は、同じ名前にそろえてください。",
  },
  "periods-mixed": {
    title: "暦年と年度が混ざっています",
    sentence: ({ here, elsewhere, sheet }) =>
      `この表は暦年（${on(here)}）ですが、シート「${sheet}」は年度（${on(elsewhere)}）です。`,
    why: "同じ年の数字でも、暦年と年度では 3 か月ずれた期間を指します。予算は年度で動きます。",
    cure: () =>
      "どちらかにそろえてください。そろえられないときは、集計の期間を注に書いてください。",
  },
  "target-near-baseline": {
    title: "目標が現状とほぼ同じです",
    sentence: ({ indicator, baseline, target, change, usual }) =>
      `「${indicator}」は「${baseline}」から「${target}」で ${percent(change)} の変化です。同じ表のほかの指標は中央値で ${percent(usual)} です。`,
    why: "何もしなくても届く目標では、取組の効果を説明できません。",
    cure: () => "維持が目標ならそう書き、伸ばすなら根拠を示して目標を見直してください。",
  },
};

/** Names of indicators may go on over several lines; the first is the name. */
function firstLine(name: string): string {
  return name.split("\n")[0] ?? name;
}
