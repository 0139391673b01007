import type { PlaceholderReason } from "../cell/reading";
import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";
import type { ArgumentName, RefusalTexts } from "./refusal-texts";

const on = (period: Period) => formatPeriod(period, "ja");

/** To four digits: no one reads 0.333333333333333. */
const signed = (value: number) => `${value > 0 ? "+" : ""}${Number(value.toPrecision(4))}`;

const argumentNames: Readonly<Record<ArgumentName, string>> = {
  actual: "実績値",
  baseline: "基準値",
  target: "目標値",
  start: "開始の時期",
  end: "目標の時期",
  at: "求める時期",
  baselinePeriod: "基準値の時期",
  targetPeriod: "目標値の時期",
  actualPeriod: "実績値の時期",
  method: "方法",
  rule: "判定の方法",
  cell: "指定したセル",
  part: "取り出す部分",
  periods: "時期の範囲",
  values: "値の範囲",
  names: "名前の範囲",
  threshold: "しきい値",
  count: "件数",
  period: "時期",
  style: "書き方",
  scope: "範囲の名前",
  range: "範囲",
};

const placeholders: Readonly<Record<PlaceholderReason, string>> = {
  dash: "値がないことを示す記号",
  "no-data": "データがないという印",
  "in-survey": "調査中という印",
  undecided: "未定という印",
  "not-compiled": "未集計という印",
  "not-applicable": "該当がないという印",
  "left-blank": "空欄であるという印",
  "not-done": "実施していないという印",
  suppressed: "値を伏せているという印",
  "all-new": "皆増（前の値が 0）という印",
  "all-gone": "皆減（今の値が 0）という印",
  overflow: "列の幅が足りないための表示",
};

/** 関数が答えられない理由と、直し方。 */
export const refusalsJa: RefusalTexts = {
  "periods-equal": ({ period }) =>
    `開始と目標の時期がどちらも${on(period)}です。異なる時期を指定してください。`,
  "end-before-start": ({ start, end }) =>
    `目標の時期（${on(end)}）が開始の時期（${on(start)}）より前です。順番を確かめてください。`,
  "outside-path": ({ at, start, end }) =>
    `${on(at)}は計画の期間（${on(start)}～${on(end)}）の外です。期間の中の時期を指定してください。`,
  "compound-not-positive": ({ value }) =>
    `複利の計算は正の値にしか使えません（${value} が含まれています）。方法を「線形」にしてください。`,
  "logistic-out-of-range": ({ value, ceiling }) =>
    `Ｓ字の計算は 0 より大きく上限（${ceiling}）より小さい値にしか使えません（${value} が含まれています）。値を確かめるか、方法を「線形」にしてください。`,
  "no-single-rate": () =>
    "Ｓ字の道のりは年ごとに伸びが違うため、毎年の率を１つで表せません。方法を「線形」か「複利」にするか、TARGET_PATH で年ごとの値を見てください。",
  "too-few-points": ({ count, needed }) =>
    `傾向を求めるには ${needed} 時点以上の値が必要です（今は ${count} 時点です）。値の入った範囲を広げてください。`,
  "trend-never-reaches": ({ target, perYear }) =>
    `今の傾向（1年あたり ${signed(perYear)}）は目標値 ${target} に向かっていないため、達する時期がありません。値と目標値を確かめてください。`,
  "trend-too-slow": ({ target, perYear }) =>
    `今の傾向（1年あたり ${signed(perYear)}）では、目標値 ${target} に達するのは 2200年以降です。値と目標値を確かめてください。`,
  "too-large": () => "計算の結果がセルで扱える大きさを超えます。値の桁を確かめてください。",
  "no-change-planned": ({ value }) =>
    `計画値が基準値（${value}）と同じなので、比を求められません。目標値と時期を確かめてください。`,
  "zero-divisor": () =>
    "割る値が 0 以下なので、比を求められません。実績値と目標値を確かめてください。",
  blank: ({ argument }) =>
    `${argumentNames[argument]}が空です。値の入ったセルか、値を指定してください。`,
  "several-cells": ({ argument }) =>
    `${argumentNames[argument]}に複数のセルが指定されています。1 つのセルを指定してください。`,
  "error-cell": ({ argument, code }) =>
    `${argumentNames[argument]}が ${code} になっています。先にそのセルを直してください。`,
  placeholder: ({ argument, text, reason }) =>
    `${argumentNames[argument]}の「${text}」は${placeholders[reason]}で、数値がありません。値がわかったらセルに入れてください。`,
  "not-a-number": ({ argument, text }) =>
    `${argumentNames[argument]}の「${text}」を数値として読み取れません。「26.0％」「131件」のように書いてください。`,
  "no-single-number": ({ argument, text, says }) =>
    says === "range"
      ? `${argumentNames[argument]}の「${text}」は幅のある値で、１つの数値に決まりません。上限か下限を別のセルに入れて、そのセルを指定してください。`
      : `${argumentNames[argument]}の「${text}」は言葉で書かれた目標で、数値がありません。目安になる数値を別のセルに入れて、そのセルを指定してください。`,
  "not-a-period": ({ argument, text }) =>
    `${argumentNames[argument]}の「${text}」を時期として読み取れません。「2025」「令和７年度」「令和８年３月」のように書いてください。`,
  "unknown-choice": ({ argument, text, choices }) =>
    `${argumentNames[argument]}の「${text}」は使えません。${choices.join("、")} のどれかを指定してください。`,
  "part-missing": ({ text, part }) =>
    `「${text}」からは「${part}」がわかりません。もっと細かい時期を書くか、別の部分を指定してください。`,
  "units-differ": ({ texts }) =>
    `${texts.map((text) => `「${text}」`).join("と")}は単位がそろっていません。同じ単位で（26 と 90％ なら 26％ と 90％ のように）書いてください。`,
  "ranges-differ": ({ sizes: [a, b] }) =>
    `範囲の大きさがそろっていません（${a.rows}行×${a.columns}列と ${b.rows}行×${b.columns}列）。同じ大きさの範囲を指定してください。`,
  "too-many-cells": ({ argument, count, limit }) =>
    `${argumentNames[argument]}が大きすぎます（${count.toLocaleString("en-US")} セル。${limit.toLocaleString("en-US")} セルまで）。列全体ではなく、表のある範囲を指定してください。`,
  "not-a-count": ({ argument, text }) =>
    `${argumentNames[argument]}の「${text}」は使えません。1 以上の整数を指定してください。`,
  "none-below": ({ threshold }) =>
    `値のあるものはすべて「${threshold}」に達しています。次に近いものを見るには、別のしきい値を指定してください。`,
  "era-unknown": ({ period }) =>
    `${on(period)}は明治より前なので、和暦で書けません。西暦の年を確かめてください。`,
  "status-late": () =>
    "状態の計算が時間内に終わりませんでした。セルの編集を終えてから「状態を更新」を押すか、実績値などを引数で渡してください。",
  "summary-late": () =>
    "要約の作成が時間内に終わりませんでした。セルの編集を終えてから、このセルをもう一度確定してください。",
  "summary-unreadable": () =>
    "ワークブックを読み取れないため、要約を作れません。作業ウィンドウで理由を確かめてください。",
  "scope-unknown": ({ text, known }) =>
    `「${text}」という名前のシート・領域・指標は見つかりません。${known.length > 0 ? `「${known.join("」「")}」などを指定するか、省略してください。` : "省略してください。"}`,
  "status-unreadable": () =>
    "ワークブックを読み取れないため、状態がわかりません。「状態を更新」を押すか、実績値などを引数で渡してください。",
};
