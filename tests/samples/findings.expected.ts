/** What a careful reviewer marks in each sample, cell by cell; written by hand from the printed documents. */
export const findingsOfSamples: Readonly<Record<string, readonly string[]>> = {
  "mie-kpi": [
    // 「2026 年50%」 in the subtitle, 42.0％ in the table; 50％ is the national row's.
    "'KPI①'!B3 heading-contradicts-table",
    // 2025年 … here, 令和６年度 in KPI③.
    "'KPI①'!C10 periods-mixed",
    // 「2029 年に90％超」 in the subtitle, 90％ in the cell.
    "'KPI①'!G11 comparator-only-in-text",
    // 「毎年の上昇率」 162% is 42.0 ÷ 26.0.
    "'KPI①'!B12 derived-row-mislabeled",
    // 「２ ＫＰＩの設定」 is followed by 「３ …」.
    "'KPI②'!B7 section-empty",
    // 「試用貸出から導入に至った割合」 has no row.
    "'KPI③'!B2 announced-indicator-missing",
    // 「１ ＫＰＩの定義」 is followed by 「２ ＫＰＩの設定」.
    "'KPI③'!B4 section-empty",
    // １年間, ２回 under 単位.
    "'KPI③'!D7 frequency-in-unit-column",
    // 195人 → 200人 beside +14.5 %, +96 %, +150 %.
    "'KPI③'!F10 target-near-baseline",
    // ー as 現状値.
    "'KPI③'!E12 baseline-missing",
    // 導入率 in 市町.
    "'KPI④'!B9 rate-name-count-unit",
  ],
  "tokyo-logic-model": [],
  // The one indicator whose 基準値 is ー.
  "progress-review": ["'進捗評価（記入例）'!F28 baseline-missing"],
};
