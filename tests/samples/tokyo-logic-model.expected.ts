import type { IndicatorOutline, WorkbookOutline } from "../support/reading-outline";

// Written by hand from the document; not made by the reader.

const workplaces = "働きやすい職場環境が整った事業所の増加";

/** An indicator that has a name and a place in the model, and no numbers yet. */
function named(
  row: number,
  kind: IndicatorOutline["kind"],
  area: string,
  name: string,
): IndicatorOutline {
  return {
    name,
    id: `指標!E${row}`,
    kind,
    area,
    unit: null,
    direction: "increase by assumed",
    accumulation: null,
    baseline: null,
    target: null,
    planned: [],
    actuals: [],
    references: [],
    derived: [],
    range: `指標!B${row}:E${row}`,
  };
}

/** What a careful person reads from tokyo-logic-model.xlsx. */
export const tokyoLogicModelExpected: WorkbookOutline = {
  tables: [
    {
      range: "指標!B4:E15",
      title: ["(案) 生産性向上に資するKGI (目標数値) とKPI (中間目標数値)", "B1"],
      form: "list",
      headerRows: 1,
      excelTable: null,
      roles: [
        "B4:B15 area by header 層",
        "C4:C15 area by header 領域",
        "D4:D15 kind by header 種別",
        "E4:E15 name by header 指標",
        "B5:E5 - by values",
        "B6:E6 name by values",
        "B7:E7 name by values",
        "B8:E8 name by values",
        "B9:E9 name by values",
        "B10:E10 name by values",
        "B11:E11 name by values",
        "B12:E12 name by values",
        "B13:E13 name by values",
        "B14:E14 name by values",
        "B15:E15 name by values",
      ],
      support: ["name E4", "area B4", "kind D4"],
      confidence: 1,
      evidence: ["area 層 B4", "area 領域 C4", "kind 種別 D4", "name 指標 E4"],
      indicators: [
        named(
          6,
          "KGI",
          workplaces,
          "生産性向上のガイドラインによる業務改善が定着した事業者の割合 (アンケート)",
        ),
        named(7, "reference", workplaces, "生産性向上推進体制加算を取得した事業所の割合 (国調査)"),
        named(8, "reference", workplaces, "生産性向上の取組の継続年数 (国調査)"),
        named(9, "KPI", "テクノロジーの導入・活用", "介護テクノロジーの導入事業所数"),
        named(10, "KPI", "テクノロジーの導入・活用", "介護テクノロジーの活用事業所数"),
        named(11, "KPI", "人材育成", "生産性向上セミナーの視聴者数・受講事業所数"),
        named(12, "KPI", "人材育成", "機器導入前セミナー等の受講事業所数"),
        named(13, "KPI", "改善活動の実施", "生産性向上委員会を設置している事業所数"),
        named(14, "KPI", "改善活動の実施", "試用機器貸出件数"),
        named(15, "KPI", "取組の横展開", "モデル事業所公開見学会への参加事業所数"),
      ],
      notes: [
        [
          "※",
          "KPI選定の基準：継続性（継続した測定が可能）・合理性（行動と目的に因果関係がある）・簡易性（数値の収集方法が複雑でない）",
          "B16",
        ],
        [
          "※",
          "都の施策による効果が期待できない指標（国主催フォーラムの参加者数等）や目標数値の設定が難しいもの（補助金の活用実績額など）はKPIとして設定しない",
          "B17",
        ],
      ],
    },
    {
      range: "介護DX!B4:E6",
      title: ["都の目標設定", "B1"],
      form: "years-across",
      headerRows: 2,
      excelTable: null,
      roles: [
        "B4:B6 name by header 指標",
        "C4:C6 baseline by header 現状値",
        "D4:D6 target by header 目標値",
        "E4:E6 target by header 目標値",
        "B6:E6 name by values",
      ],
      support: ["name B4", "baseline C6", "target E6", "period C5", "value C6"],
      confidence: 1,
      evidence: [
        "name 指標 B4",
        "baseline 現状値 C4",
        "target 目標値 D4",
        "period 2022時点 C5",
        "period 2030時点 D5",
        "period 2035時点 E5",
      ],
      indicators: [
        {
          name: "介護DX（利用者情報等の共有システムの導入）に取り組む事業者",
          id: "介護DX!B6",
          kind: "KPI",
          area: null,
          unit: "% as % (ratio)",
          direction: "increase by values",
          accumulation: null,
          baseline: ["C6", "50.7%", "0.507 %", "2022", "C5"],
          target: ["E6", "80%", "0.8 %", "2035", "E5"],
          planned: [["D6", "70%", "0.7 %", "2030", "D5"]],
          actuals: [],
          references: [],
          derived: [],
          range: "介護DX!B6:E6",
        },
      ],
      notes: [
        [
          "※",
          "令和4年度より、介護テクノロジーの導入や活用に関する事業者向け調査を継続して実施",
          "B7",
        ],
      ],
    },
  ],
  candidates: [],
  texts: [
    ["指標!B1", "(案) 生産性向上に資するKGI (目標数値) とKPI (中間目標数値)"],
    ["指標!B2", "目標：働きやすい職場環境が整った事業所の増加"],
    ["因果のつながり!B1", "指標のつながり（起点の取組が終点に効く道筋）"],
    ["介護DX!B1", "都の目標設定"],
    [
      "介護DX!B2",
      "2050東京戦略の政策目標では、「介護DX（利用者情報等の共有システムの導入）に取り組む事業者を80%に向上」と設定",
    ],
    [
      "介護DX!B9",
      "⇒ 国のロジックモデルを踏まえ、都としても生産性向上に関してKGIを見据えたKPIの設定を検討",
    ],
    [
      "介護DX!B10",
      "KPIの管理・運用：PDCAサイクルのプロセスをワンストップ窓口である介護サポートセンターTokyoで実施し、本会議で報告。",
    ],
    ["介護DX!B11", "数値目標は国の調査数値等を元に、現状を把握した上で検討"],
    [
      "介護DX!B12",
      "※国調査は令和8年度中に実施、令和9年3月頃に都道府県担当者へフィードバックの予定",
    ],
    ["検討スケジュール!B1", "検討スケジュール"],
    ["検討スケジュール!B2", "革新会議において、以下のとおり段階的に検討を進める。"],
    ["検討スケジュール!B4", "時期"],
    ["検討スケジュール!C4", "内容"],
    ["検討スケジュール!B5", "令和7年度第2回"],
    ["検討スケジュール!C5", "都の目標設定（KGI、KPI）について方向性や考え方の案を提示し、意見聴取"],
    ["検討スケジュール!B6", "令和8年度第1回"],
    ["検討スケジュール!C6", "国のロジックモデルを踏まえ、詳細な指標を検討"],
    ["検討スケジュール!B7", "令和8年度第2回"],
    ["検討スケジュール!C7", "第1回で聴取したご意見を踏まえ、指標を確定"],
    ["検討スケジュール!B8", "令和9年度第1回"],
    ["検討スケジュール!C8", "令和8年度国調査の数値を踏まえて数値目標設定"],
    ["検討スケジュール!B10", "革新会議の位置づけ"],
    [
      "検討スケジュール!B11",
      "「介護生産性向上推進総合事業」に基づき、令和6年度より「介護職場サポートセンターTOKYO」を開設するとともに、福祉関係者、中小企業支援や雇用などの多様な関係者・有識者で構成する「介護現場革新会議」を設置",
    ],
  ],
};
