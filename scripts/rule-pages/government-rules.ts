import type { Localized } from "../../src/core/messages/language";

/**
 * The rules of 「行政データにおける機械可読性に関するルール」 (2026-03-31) by id and name, in their order.
 * Source: machine-readability-rules.csv of https://github.com/digital-go-jp/machine_readability_rule
 * (Digital Agency, PDL 1.0: https://www.digital.go.jp/resources/open_data/public_data_license_v1.0).
 * Names are quoted; the rules' own texts are not copied.
 */
export const governmentRules = [
  ["L1-01", "ファイル形式は機械が直接読み取れるExcelやCSV等となっているか"],
  ["L1-02", "１シート（ファイル）に複数の表が掲載されていないか"],
  ["L1-03", "データが分断されていないか"],
  ["L1-04", "データ本体と無関係な情報がないか"],
  ["L1-05", "すべての列に意味が推測できる項目名が存在するか"],
  ["L1-06", "スペースや改行等で体裁を整えていないか"],
  ["L1-07", "１セル１データとなっているか"],
  ["L1-08", "機種依存文字を使用していないか"],
  ["L1-09", "空白とゼロが明確に区別されているか"],
  ["L1-10", "【Excel】オブジェクトを使用していないか"],
  ["L1-11", "【Excel】書式でデータの違いを表現していないか"],
  ["L1-12", "【Excel】セルの結合をしていないか"],
  ["L1-13", "【Excel】不要な行や列が非表示のまま残されていないか"],
  ["L1-14", "【CSV】１行１データで表現されているか"],
  [
    "L1-15",
    "【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーション（“）で囲んでいるか",
  ],
  ["L2-01", "数値データは数値属性とし、文字列を含まないこと"],
  ["L2-02", "データ内での項目名等の省略をしていないか"],
  ["L2-03", "各列が一意に識別可能な項目名を持っているか"],
  ["L2-04", "選択肢回答が標準化されているか"],
  ["L2-05", "選択肢列と「その他」の詳細記入が分離されているか"],
  ["L2-06", "【Excel】数式を使用している場合は、数値データに修正しているか"],
  ["L3-01", "項目名行から始まり、次行からデータ入力がされているか"],
  ["L3-02", "回答のコード表が別添されているか"],
  ["L3-03", "数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか"],
  ["L3-04", "データの単位を記載しているか"],
  ["L3-05", "時間軸の表記が標準化されているか"],
  ["L3-06", "地域コード又は正式な地域名称が表記されているか"],
  ["L3-07", "年によってフォーマットが著しく異なっていないか"],
  ["L3-08", "データの定義や更新履歴が記載されているか"],
  ["L3-09", "データが縦持ち形式になっているか"],
] as const;

/** An id of the list. */
export type GovernmentRuleId = (typeof governmentRules)[number][0];

/** Why a rule of the list is none of ours. */
export const notCheckable: Readonly<Partial<Record<GovernmentRuleId, Localized>>> = {
  "L1-01": {
    ja: "Excel で開いているブックは、この条件を満たしています。PDF や Word で公表していないかは、ブックからは分かりません。",
    en: "A workbook that Excel has open meets it. Whether the data were published as PDF or in Word cannot be seen from the workbook.",
  },
  "L1-14": {
    ja: "CSV ファイルについての項目です。セルの中の改行は L1-06 の点検でお知らせします。",
    en: "It concerns CSV files. Line breaks within cells are found by the check of L1-06.",
  },
  "L1-15": {
    ja: "CSV ファイルについての項目です。Excel は CSV に保存するとき、カンマのある文字列を自動で囲みます。",
    en: "It concerns CSV files. Excel quotes texts with commas by itself when it saves CSV.",
  },
};
