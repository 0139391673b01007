import type { Entry, SampleSheet, SampleWorkbook } from "./sheet";
import type { StyleName } from "./styles";

/** One indicator of the review sheet: five years, in the order of the columns. */
interface Reviewed {
  readonly name: string;
  readonly unit: string;
  readonly direction: string;
  readonly look: "percent" | "count" | "hours";
  readonly baseline: number | string;
  readonly target: number;
  readonly planned: readonly number[];
  /** `null`: not yet measured. */
  readonly actual: readonly (number | string | null)[];
  /** A: as expected or better, B+: 8 tenths of the way, B: half of it, C: less. Worked out by hand. */
  readonly grades: readonly (string | null)[];
}

const reviewed: readonly Reviewed[] = [
  {
    name: "介護テクノロジーの導入率",
    unit: "％",
    direction: "増加",
    look: "percent",
    baseline: 0.3,
    target: 0.8,
    planned: [0.4, 0.5, 0.6, 0.7, 0.8],
    actual: [0.385, 0.472, 0.61, null, null],
    grades: ["B+", "B+", "A", null, null],
  },
  {
    name: "介護職員の離職率",
    unit: "％",
    direction: "減少",
    look: "percent",
    baseline: 0.16,
    target: 0.135,
    planned: [0.155, 0.15, 0.145, 0.14, 0.135],
    actual: [0.158, 0.152, 0.149, null, null],
    grades: ["C", "B+", "B", null, null],
  },
  {
    name: "介護職員１人当たりの月平均残業時間",
    unit: "時間",
    direction: "減少",
    look: "hours",
    baseline: 12,
    target: 8,
    planned: [11.2, 10.4, 9.6, 8.8, 8],
    actual: [12.3, 12.1, 12.4, null, null],
    grades: ["C", "C", "C", null, null],
  },
  {
    name: "相談窓口の利用者満足度",
    unit: "％",
    direction: "維持",
    look: "percent",
    baseline: 0.9,
    target: 0.9,
    planned: [0.9, 0.9, 0.9, 0.9, 0.9],
    actual: [0.912, 0.904, 0.906, null, null],
    grades: ["A", "A", "A", null, null],
  },
  {
    name: "生産性向上研修の受講者数（累計）",
    unit: "人",
    direction: "増加",
    look: "count",
    baseline: 1200,
    target: 6200,
    planned: [2200, 3200, 4200, 5200, 6200],
    actual: [2350, "ー", 4300, null, null],
    grades: ["A", "ー", "A", null, null],
  },
  {
    name: "生産性向上委員会を設置している事業所数",
    unit: "事業所",
    direction: "増加",
    look: "count",
    baseline: 45,
    target: 145,
    planned: [65, 85, 105, 125, 145],
    actual: [60, 78, "未集計", null, null],
    grades: ["B", "B+", null, null, null],
  },
  {
    name: "試用機器の貸出件数（単年度）",
    unit: "件",
    direction: "増加",
    look: "count",
    baseline: 12,
    target: 60,
    planned: [20, 30, 40, 50, 60],
    actual: [24, 33, 62, null, null],
    grades: ["A", "A", "A", null, null],
  },
  {
    name: "ケアプランデータ連携システムの利用率",
    unit: "％",
    direction: "増加",
    look: "percent",
    baseline: "ー",
    target: 0.5,
    planned: [0.1, 0.2, 0.3, 0.4, 0.5],
    actual: ["調査中", 0.12, 0.18, null, null],
    grades: ["ー", "ー", "ー", null, null],
  },
];

const firstRow = 7;
const years = ["令和５年度", "令和６年度", "令和７年度", "令和８年度", "令和９年度"];
const yearColumns = ["H", "I", "J", "K", "L"];
const plannedLook = { percent: "planPercent", count: "planCount", hours: "planHours" } as const;

function rowsOf(indicator: Reviewed, index: number): Entry[] {
  const top = firstRow + index * 3;
  const [planned, actual, grade] = [top, top + 1, top + 2];
  const merged = (column: string) => `${column}${planned}:${column}${grade}`;
  const across = (
    row: number,
    style: StyleName,
    values: readonly (number | string | null)[],
  ): Entry[] => yearColumns.map((column, i) => [`${column}${row}`, style, values[i] ?? null]);
  const { look } = indicator;
  return [
    [merged("B"), "value", index + 1],
    [merged("C"), "strongLabel", indicator.name],
    [merged("D"), "value", indicator.unit],
    [merged("E"), "value", indicator.direction],
    [merged("F"), look, indicator.baseline],
    [`G${planned}`, "planLabel", "期待値"],
    [`G${actual}`, "strongValue", "実績値"],
    [`G${grade}`, "derivedValue", "評価"],
    ...across(planned, plannedLook[look], indicator.planned),
    ...across(actual, look, indicator.actual),
    ...across(grade, "derivedValue", indicator.grades),
    [merged("M"), look, indicator.target],
    [merged("N"), "value", null],
  ];
}

const review: SampleSheet = {
  name: "進捗評価（記入例）",
  widths: [2, 6, 38, 9, 10, 13, 10, 13, 13, 13, 13, 13, 13, 14],
  frozen: { rows: 6, columns: 3 },
  entries: [
    ["B1:N1", "title", "施策の進捗評価シート（記入例）"],
    [
      "B2:N2",
      "lead",
      "【記入例】数値はすべて例であり、実在の団体の実績ではありません。右端の「状況」の列は空けてあります。",
    ],
    ["B3:N3", "note", "期待値：基準値から目標値までの道筋として、あらかじめ定めた各年度の値"],
    ["B5:B6", "header", "№"],
    ["C5:C6", "header", "指標"],
    ["D5:D6", "header", "単位"],
    ["E5:E6", "header", "目指す\n方向"],
    ["F5", "header", "基準値"],
    ["F6", "header", "令和４年度"],
    ["G5:G6", "header", "区分"],
    ["H5:L5", "header", "各年度の状況"],
    ...years.map((year, i): Entry => [`${yearColumns[i] ?? ""}6`, "header", year]),
    ["M5", "targetHeader", "目標値"],
    ["M6", "targetHeader", "令和９年度"],
    ["N5:N6", "freeHeader", "状況"],
    ...reviewed.flatMap(rowsOf),
    [
      `B${firstRow + reviewed.length * 3}:N${firstRow + reviewed.length * 3}`,
      "note",
      "※「ー」は、その年度に測定していないことを示す。",
    ],
  ],
};

const guide: SampleSheet = {
  name: "評価の目安",
  widths: [2, 14, 34, 60],
  entries: [
    ["B1:D1", "title", "評価の目安（記入例）"],
    ["B3", "header", "評価"],
    ["C3", "header", "期待値に対する進み具合"],
    ["D3", "header", "意味"],
    ["B4", "strongValue", "A"],
    ["C4", "value", "100％以上"],
    ["D4", "label", "期待どおり、または期待を上回って進んでいる"],
    ["B5", "strongValue", "B+"],
    ["C5", "value", "80％以上100％未満"],
    ["D5", "label", "おおむね期待どおりに進んでいる"],
    ["B6", "strongValue", "B"],
    ["C6", "value", "50％以上80％未満"],
    ["D6", "label", "進んではいるが、期待に届いていない"],
    ["B7", "strongValue", "C"],
    ["C7", "value", "50％未満"],
    ["D7", "label", "見直しが必要である"],
    [
      "B9:D9",
      "note",
      "進み具合は（実績値－基準値）÷（期待値－基準値）で求める。維持を目指す指標は、目標値を保っていればＡとする。",
    ],
  ],
};

/** A review sheet as prefectures keep it, with numbers made up for the example. */
export const progressReview: SampleWorkbook = {
  title: "施策の進捗評価シート（記入例）",
  sheets: [review, guide],
};
