import { tablesOf, type Cells } from "../../support/tables-of";

const none: readonly (readonly [what: string, cells: Cells])[] = [
  [
    "a list of facilities",
    [
      ["№", "施設名", "所在地", "定員", "備考"],
      [1, "特別養護老人ホーム", "津市", 80, ""],
    ],
  ],
  [
    "a list of facilities with 事業所 and 種別",
    [
      ["№", "事業所名", "種別", "名称", "目標人数", "電話番号"],
      [1, "さくら事業所", "通所介護", "さくら", 20, "059-224-0000"],
    ],
  ],
  [
    "a population table",
    [
      ["区分", "2020年", "2025年", "2030年"],
      ["総人口", 1770254, 1710000, 1645000],
      ["うち65歳以上", 518000, 520000, 515000],
    ],
  ],
  [
    "a population table with 項目 and two header rows",
    [
      ["項目", "実績", "", "推計", ""],
      ["", "令和２年", "令和７年", "令和12年", "令和17年"],
      ["総人口", 1770254, 1710000, 1645000, 1570000],
    ],
  ],
  [
    "a budget",
    [
      ["項目", "令和６年度予算額", "令和７年度予算額", "増減"],
      ["介護テクノロジー事業", "1,200,000千円", "1,479,100千円", "279,100千円"],
    ],
  ],
  [
    "a budget beside its accounts",
    [
      ["事業名", "当初予算", "決算", "執行率"],
      ["介護テクノロジー事業", 1479100, 1400000, "94.7%"],
    ],
  ],
  [
    "a schedule",
    [
      ["時期", "内容", "担当"],
      ["令和７年度第２回", "方向性の案を提示し、意見聴取", "県"],
    ],
  ],
  [
    "statistics of indicators without any goal",
    [
      ["指標", "2015年", "2020年"],
      ["高齢化率", "26.6%", "28.6%"],
    ],
  ],
  [
    "statistics by place and year in the long form",
    [
      ["都道府県", "年度", "値"],
      ["三重県", 2024, 62.1],
      ["全国", 2024, 42.7],
    ],
  ],
  [
    "a header without rows",
    [
      ["指標", "現状値", "目標値"],
      ["", "", ""],
    ],
  ],
  [
    "sentences under 現状 and 目標",
    [
      ["項目", "現状", "目標"],
      ["人材育成", "研修の機会が少ない", "研修の機会を増やす"],
    ],
  ],
  ["a sentence that names 指標", [["指標の見直しについて"], ["現状値と目標値を確かめる。"]]],
  [
    "a form to fill in, one word a row",
    [
      ["指標", ""],
      ["現状値", ""],
      ["目標値", ""],
    ],
  ],
];

test.each(none)("%s", (_, cells) => expect(tablesOf(cells)).toEqual([]));

test("項目 is the head of a KPI table only beside a start and a goal", () => {
  const rows = [["研修の受講者数", "12人", "30人"]];
  expect(tablesOf([["項目", "現状値", "目標値"], ...rows])).toMatchObject([
    { confidence: 0.6, support: ["name -", "baseline B2", "target C2", "period -", "value B2"] },
  ]);
  expect(tablesOf([["項目", "令和６年度", "目標値"], ...rows])).toEqual([]);
});
