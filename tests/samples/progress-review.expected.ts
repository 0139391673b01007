import type {
  DatumOutline,
  IndicatorOutline,
  SeriesOutline,
  WorkbookOutline,
} from "../support/reading-outline";

// Written by hand from the sheet; not made by the reader.

const sheet = "'進捗評価（記入例）'";
const years: readonly (readonly [column: string, period: string])[] = [
  ["H", "FY2023"],
  ["I", "FY2024"],
  ["J", "FY2025"],
  ["K", "FY2026"],
  ["L", "FY2027"],
];

/** Cells of a row under the five years: text and meaning of each, in order. */
function across(
  row: number,
  cells: readonly (readonly [text: string, meaning: string])[],
): DatumOutline[] {
  return cells.map(([text, meaning], i) => {
    const [column, period] = years[i]!;
    return [`${column}${row}`, text, meaning, period, `${column}6`];
  });
}

function grades(row: number, ...words: readonly string[]): SeriesOutline[] {
  const cells = words.map((word) => [word, word === "ー" ? "(dash)" : "(text)"] as const);
  return [["評価", `G${row}`, across(row, cells)]];
}

/** Three rows an indicator, from row 7 to row 30. */
const judgedRows = Array.from({ length: 24 }, (_, i) => {
  const word = ["planned by header 期待値", "actual by header 実績値", "verdict by header 評価"][
    i % 3
  ];
  return `B${i + 7}:N${i + 7} ${word ?? ""}`;
});

const everyIndicator = {
  kind: "KPI",
  area: null,
  references: [],
} as const satisfies Partial<IndicatorOutline>;

/** What a careful person reads from progress-review.xlsx. */
export const progressReviewExpected: WorkbookOutline = {
  tables: [
    {
      range: `${sheet}!B5:N30`,
      title: ["施策の進捗評価シート（記入例）", "B1"],
      form: "plan-actual-rows",
      headerRows: 2,
      excelTable: null,
      roles: [
        "B5:B30 number by header №",
        "C5:C30 name by header 指標",
        "D5:D30 unit by header 単位",
        "E5:E30 direction by header 目指す方向",
        "F5:F30 baseline by header 基準値",
        "G5:G30 label by values 区分",
        "H5:H30 value by header 令和５年度",
        "I5:I30 value by header 令和６年度",
        "J5:J30 value by header 令和７年度",
        "K5:K30 value by header 令和８年度",
        "L5:L30 value by header 令和９年度",
        "M5:M30 target by header 目標値",
        "N5:N30 verdict by header 状況",
        ...judgedRows,
      ],
      support: ["name C5", "baseline F7", "target M7", "period F6", "value F7"],
      confidence: 1,
      evidence: [
        "number № B5",
        "name 指標 C5",
        "unit 単位 D5",
        "direction 目指す方向 E5",
        "baseline 基準値 F5",
        "target 目標値 M5",
        "verdict 状況 N5",
        "period 令和４年度 F6",
        "period 令和５年度 H6",
        "period 令和６年度 I6",
        "period 令和７年度 J6",
        "period 令和８年度 K6",
        "period 令和９年度 L6",
        "period 令和９年度 M6",
        "planned 期待値 G7",
        "actual 実績値 G8",
        "verdict 評価 G9",
      ],
      indicators: [
        {
          ...everyIndicator,
          name: "介護テクノロジーの導入率",
          id: `${sheet}!C7`,
          unit: "％ as % (ratio)",
          direction: "increase by stated",
          accumulation: null,
          baseline: ["F7", "30.0%", "0.3 %", "FY2022", "F6"],
          target: ["M7", "80.0%", "0.8 %", "FY2027", "M6"],
          planned: across(7, [
            ["40.0%", "0.4 %"],
            ["50.0%", "0.5 %"],
            ["60.0%", "0.6 %"],
            ["70.0%", "0.7 %"],
            ["80.0%", "0.8 %"],
          ]),
          actuals: across(8, [
            ["38.5%", "0.385 %"],
            ["47.2%", "0.472 %"],
            ["61.0%", "0.61 %"],
          ]),
          derived: grades(9, "B+", "B+", "A"),
          range: `${sheet}!B7:N9`,
        },
        {
          ...everyIndicator,
          name: "介護職員の離職率",
          id: `${sheet}!C10`,
          unit: "％ as % (ratio)",
          direction: "decrease by stated",
          accumulation: null,
          baseline: ["F10", "16.0%", "0.16 %", "FY2022", "F6"],
          target: ["M10", "13.5%", "0.135 %", "FY2027", "M6"],
          planned: across(10, [
            ["15.5%", "0.155 %"],
            ["15.0%", "0.15 %"],
            ["14.5%", "0.145 %"],
            ["14.0%", "0.14 %"],
            ["13.5%", "0.135 %"],
          ]),
          actuals: across(11, [
            ["15.8%", "0.158 %"],
            ["15.2%", "0.152 %"],
            ["14.9%", "0.149 %"],
          ]),
          derived: grades(12, "C", "B+", "B"),
          range: `${sheet}!B10:N12`,
        },
        {
          ...everyIndicator,
          name: "介護職員１人当たりの月平均残業時間",
          id: `${sheet}!C13`,
          unit: "時間 as 時間 (time)",
          direction: "decrease by stated",
          accumulation: null,
          baseline: ["F13", "12.0", "12 時間", "FY2022", "F6"],
          target: ["M13", "8.0", "8 時間", "FY2027", "M6"],
          planned: across(13, [
            ["11.2", "11.2 時間"],
            ["10.4", "10.4 時間"],
            ["9.6", "9.6 時間"],
            ["8.8", "8.8 時間"],
            ["8.0", "8 時間"],
          ]),
          actuals: across(14, [
            ["12.3", "12.3 時間"],
            ["12.1", "12.1 時間"],
            ["12.4", "12.4 時間"],
          ]),
          derived: grades(15, "C", "C", "C"),
          range: `${sheet}!B13:N15`,
        },
        {
          ...everyIndicator,
          name: "相談窓口の利用者満足度",
          id: `${sheet}!C16`,
          unit: "％ as % (ratio)",
          direction: "maintain by stated",
          accumulation: null,
          baseline: ["F16", "90.0%", "0.9 %", "FY2022", "F6"],
          target: ["M16", "90.0%", "0.9 %", "FY2027", "M6"],
          planned: across(16, [
            ["90.0%", "0.9 %"],
            ["90.0%", "0.9 %"],
            ["90.0%", "0.9 %"],
            ["90.0%", "0.9 %"],
            ["90.0%", "0.9 %"],
          ]),
          actuals: across(17, [
            ["91.2%", "0.912 %"],
            ["90.4%", "0.904 %"],
            ["90.6%", "0.906 %"],
          ]),
          derived: grades(18, "A", "A", "A"),
          range: `${sheet}!B16:N18`,
        },
        {
          ...everyIndicator,
          name: "生産性向上研修の受講者数（累計）",
          id: `${sheet}!C19`,
          unit: "人 as 人 (count)",
          direction: "increase by stated",
          accumulation: "cumulative",
          baseline: ["F19", "1,200", "1200 人", "FY2022", "F6"],
          target: ["M19", "6,200", "6200 人", "FY2027", "M6"],
          planned: across(19, [
            ["2,200", "2200 人"],
            ["3,200", "3200 人"],
            ["4,200", "4200 人"],
            ["5,200", "5200 人"],
            ["6,200", "6200 人"],
          ]),
          actuals: across(20, [
            ["2,350", "2350 人"],
            ["ー", "(dash)"],
            ["4,300", "4300 人"],
          ]),
          derived: grades(21, "A", "ー", "A"),
          range: `${sheet}!B19:N21`,
        },
        {
          ...everyIndicator,
          name: "生産性向上委員会を設置している事業所数",
          id: `${sheet}!C22`,
          unit: "事業所 as 事業所 (count)",
          direction: "increase by stated",
          accumulation: null,
          baseline: ["F22", "45", "45 事業所", "FY2022", "F6"],
          target: ["M22", "145", "145 事業所", "FY2027", "M6"],
          planned: across(22, [
            ["65", "65 事業所"],
            ["85", "85 事業所"],
            ["105", "105 事業所"],
            ["125", "125 事業所"],
            ["145", "145 事業所"],
          ]),
          actuals: across(23, [
            ["60", "60 事業所"],
            ["78", "78 事業所"],
            ["未集計", "(not-compiled)"],
          ]),
          derived: grades(24, "B", "B+"),
          range: `${sheet}!B22:N24`,
        },
        {
          ...everyIndicator,
          name: "試用機器の貸出件数（単年度）",
          id: `${sheet}!C25`,
          unit: "件 as 件 (count)",
          direction: "increase by stated",
          accumulation: "per-period",
          baseline: ["F25", "12", "12 件", "FY2022", "F6"],
          target: ["M25", "60", "60 件", "FY2027", "M6"],
          planned: across(25, [
            ["20", "20 件"],
            ["30", "30 件"],
            ["40", "40 件"],
            ["50", "50 件"],
            ["60", "60 件"],
          ]),
          actuals: across(26, [
            ["24", "24 件"],
            ["33", "33 件"],
            ["62", "62 件"],
          ]),
          derived: grades(27, "A", "A", "A"),
          range: `${sheet}!B25:N27`,
        },
        {
          ...everyIndicator,
          name: "ケアプランデータ連携システムの利用率",
          id: `${sheet}!C28`,
          unit: "％ as % (ratio)",
          direction: "increase by stated",
          accumulation: null,
          baseline: ["F28", "ー", "(dash)", "FY2022", "F6"],
          target: ["M28", "50.0%", "0.5 %", "FY2027", "M6"],
          planned: across(28, [
            ["10.0%", "0.1 %"],
            ["20.0%", "0.2 %"],
            ["30.0%", "0.3 %"],
            ["40.0%", "0.4 %"],
            ["50.0%", "0.5 %"],
          ]),
          actuals: across(29, [
            ["調査中", "(in-survey)"],
            ["12.0%", "0.12 %"],
            ["18.0%", "0.18 %"],
          ]),
          derived: grades(30, "ー", "ー", "ー"),
          range: `${sheet}!B28:N30`,
        },
      ],
      notes: [["※", "「ー」は、その年度に測定していないことを示す。", "B31"]],
    },
  ],
  candidates: [],
  texts: [
    [`${sheet}!B1`, "施策の進捗評価シート（記入例）"],
    [
      `${sheet}!B2`,
      "【記入例】数値はすべて例であり、実在の団体の実績ではありません。右端の「状況」の列は空けてあります。",
    ],
    [`${sheet}!B3`, "期待値：基準値から目標値までの道筋として、あらかじめ定めた各年度の値"],
    ["評価の目安!B1", "評価の目安（記入例）"],
    [
      "評価の目安!B9",
      "進み具合は（実績値－基準値）÷（期待値－基準値）で求める。維持を目指す指標は、目標値を保っていればＡとする。",
    ],
  ],
};
