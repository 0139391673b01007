/** What a careful reviewer marks in each sample, cell by cell; written by hand from the printed documents. */
export const findingsOfSamples: Readonly<Record<string, readonly string[]>> = {
  "mie-kpi": [
    // 「（伴走支援の実施）」 heads KPI② too, and this sheet is about adoption.
    "'KPI①'!B2 subtitle-shared",
    // ➀ is U+2780, ②③④ are U+2461 to U+2463.
    "'KPI①'!B2 signs-vary",
    // 「2026 年50%」 in the subtitle, 42.0％ in the table; 50％ is the national row's.
    "'KPI①'!B3 heading-contradicts-table",
    // 「50%」 in half width, 「90％」 in full width.
    "'KPI①'!B3 signs-vary",
    // Sources are told (から算出している); who measures how often, and when next, is not.
    "'KPI①'!B9 details-unstated",
    // 2025年 … here, 令和６年度 in KPI③.
    "'KPI①'!C10 periods-mixed",
    // 「2029 年に90％超」 in the subtitle, 90％ in the cell.
    "'KPI①'!G11 comparator-only-in-text",
    // 「毎年の上昇率」 162% is 42.0 ÷ 26.0.
    "'KPI①'!B12 derived-row-mislabeled",
    // 参考（全国） has 2025, 2026 and 2029, and nothing for the two years between.
    "'KPI①'!E13 reference-with-gaps",
    // 「「事業所の特色」に入力のある事業者における…割合から算出」
    "'KPI①'!B16 rate-counts-respondents",
    // 「同等の成果の効果を創出した事業所」
    "'KPI②'!B5 criterion-undefined",
    // 「２ ＫＰＩの設定」 is followed by 「３ …」.
    "'KPI②'!B7 section-empty",
    // 「試用貸出から導入に至った割合」 has no row.
    "'KPI③'!B2 announced-indicator-missing",
    // 「研修受講者数」, and 「…研修会参加者数」 in the table.
    "'KPI③'!B2 names-differ",
    // 「１ ＫＰＩの定義」 is followed by 「２ ＫＰＩの設定」.
    "'KPI③'!B4 section-empty",
    // １年間, ２回 under 単位.
    "'KPI③'!D7 frequency-in-unit-column",
    // 195人 → 200人 beside +14.5 %, +96 %, +150 %.
    "'KPI③'!F10 target-near-baseline",
    // ー as 現状値.
    "'KPI③'!E12 baseline-missing",
    // 12件 → 30件 is +150 % beside +14.5 %, +2.6 %, +96 %.
    "'KPI③'!F13 target-far-beyond-others",
    // 「…市町の割合」 in the definition, 「…市町数」 in the table.
    "'KPI④'!B4 definition-differs",
    // 導入率 in 市町.
    "'KPI④'!B9 rate-name-count-unit",
    // 令和６年８月末時点 under 令和６年11月時点.
    "'KPI④'!B10 reference-period-differs",
    // 「管内事業者」 here, 「管内事業所」 in B9.
    "'KPI④'!B10 terms-vary",
  ],
  "tokyo-logic-model": [
    // 8 indicators without numbers: 数値目標 is for 令和9年度第1回.
    "指標!E4 list-without-targets",
    // A survey and the time of its feedback are told; how often it is made and who sees to it is not.
    "指標!E4 details-unstated",
    // 「事業者の割合」, and 「事業所の割合」 in E7.
    "指標!E6 terms-vary",
    // 「業務改善が定着した」
    "指標!E6 criterion-undefined",
    // 継続性・合理性・簡易性 are named for all, and answered for none.
    "指標!B16 criteria-only-named",
    // 「2022時点」, without 年 or 年度.
    "介護DX!C5 year-kind-unstated",
    // 「介護職場サポートセンターTOKYO」, and 「介護サポートセンターTokyo」 in 介護DX!B10.
    "検討スケジュール!B11 organisation-name-varies",
  ],
  "progress-review": [
    "'進捗評価（記入例）'!C5 details-unstated",
    // 62 of 令和７年度 is above the 60 that were meant for 令和９年度.
    "'進捗評価（記入例）'!M25 target-already-met",
    // The one indicator whose 基準値 is ー.
    "'進捗評価（記入例）'!F28 baseline-missing",
  ],
};
