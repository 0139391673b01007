import { readWorkbook } from "../../../src/core/table/read-workbook";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { outlineOf, type TableOutline } from "../../support/reading-outline";
import { parseAddress, type Rectangle } from "../../../src/core/sheet/address";
import { sheetOf } from "../../support/sheet-snapshot";

type Cells = readonly (readonly CellValue[])[];

function tablesOf(cells: Cells, merges: readonly string[] = []): readonly TableOutline[] {
  const sheet = { ...sheetOf("表", cells), merges: merges.map(rectangleOf) };
  return outlineOf(readWorkbook({ sheets: [sheet] })).tables;
}

function rectangleOf(at: string): Rectangle {
  const address = parseAddress(at);
  if (!address.ok) throw new Error(`${at} is no address`);
  return address.value.rectangle;
}

function onlyTable(cells: Cells, merges?: readonly string[]): TableOutline {
  const tables = tablesOf(cells, merges);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

describe("headers", () => {
  test("blanks and line breaks within the words do not matter", () => {
    const table = onlyTable([
      ["指　標", "現　状\n値", "目 標 値\n（令和９年度）"],
      ["受講者数", "12人", "30人"],
    ]);
    expect(table.evidence).toEqual([
      "name 指　標 A1",
      "baseline 現　状値 B1",
      "target 目 標 値（令和９年度） C1",
      "period 目 標 値（令和９年度） C1",
    ]);
    expect(table.indicators[0]).toMatchObject({
      baseline: ["B2", "12人", "12 人", null, null],
      target: ["C2", "30人", "30 人", "FY2027", "C1"],
    });
  });

  test("English tables have the same roles", () => {
    const table = onlyTable([
      ["Indicator", "Unit", "Baseline\n(2022)", "Milestone 2025", "Target 2027", "Actual 2024"],
      ["Share of offices with ICT", "%", 26, 42, 90, 38.5],
    ]);
    expect(table).toMatchObject({ form: "years-across", confidence: 1 });
    expect(table.indicators[0]).toMatchObject({
      unit: "% as % (ratio)",
      baseline: ["C2", "26", "0.26 %", "2022", "C1"],
      planned: [["D2", "42", "0.42 %", "2025", "D1"]],
      target: ["E2", "90", "0.9 %", "2027", "E1"],
      actuals: [["F2", "38.5", "0.385 %", "2024", "F1"]],
    });
  });

  test("指標 may stand in the lower of two header rows", () => {
    const table = onlyTable(
      [
        ["", "現状値", "目標値", ""],
        ["指標", "R6", "R7", "R8"],
        ["貸出件数", "12件", "20件", "30件"],
      ],
      ["C1:D1"],
    );
    expect(table).toMatchObject({ range: "表!A1:D3", headerRows: 2 });
    expect(table.indicators[0]).toMatchObject({
      baseline: ["B3", "12件", "12 件", "2024", "B2"],
      planned: [["C3", "20件", "20 件", "2025", "C2"]],
      target: ["D3", "30件", "30 件", "2026", "D2"],
    });
  });

  test("指標 written across the column of numbers", () => {
    const table = onlyTable(
      [
        ["指標", "", "基準値", "目標値"],
        ["１", "受講者数", "12人", "30人"],
        ["２", "貸出件数", "5件", "8件"],
      ],
      ["A1:B1"],
    );
    expect(table.indicators.map(({ name }) => name)).toEqual(["受講者数", "貸出件数"]);
    expect(table.evidence.slice(0, 2)).toEqual(["name 指標 A1", "baseline 基準値 C1"]);
  });

  test.each([
    ["現状値（R6）", "2024"],
    ["R6実績値", "2024"],
    ["実績値\n令和６年度", "FY2024"],
    ["実績値（2024）", "2024"],
    ["実績値（令和６年11月時点）", "2024-11"],
    ["H30年度実績", "FY2018"],
    ["実績値", null],
  ])("the period within %s is %s", (header, period) => {
    const { indicators } = onlyTable([
      ["指標", header, "目標値"],
      ["受講者数", "12人", "30人"],
    ]);
    const { baseline, actuals } = indicators[0]!;
    expect((baseline ?? actuals[0])?.slice(2, 4)).toEqual(["12 人", period]);
  });

  test("a column of years belongs to the value it is named after", () => {
    const table = onlyTable([
      ["指標", "基準年度", "基準値", "目標年度", "目標値"],
      ["受講者数", "R5", "12人", "令和９年度", "30人"],
      ["貸出件数", "R6", "5件", "令和８年度", "8件"],
    ]);
    expect(table.indicators.map(({ baseline, target }) => [baseline?.[3], target?.[3]])).toEqual([
      ["2023", "FY2027"],
      ["2024", "FY2026"],
    ]);
  });
});

describe("rows", () => {
  test("目標値 and 実績値 in rows, the years across", () => {
    const table = onlyTable([
      ["指標", "区分", "令和５年度", "令和６年度", "令和７年度"],
      ["受講者数（人）", "目標値", 20, 30, 40],
      ["", "実績値", 22, 27, ""],
      ["", "達成率", "110%", "90%", ""],
      ["貸出件数", "目標値", "5件", "6件", "7件"],
      ["", "実績値", "5件", "8件", ""],
    ]);
    expect(table).toMatchObject({ form: "plan-actual-rows", range: "表!A1:E6" });
    expect(table.indicators).toMatchObject([
      {
        name: "受講者数（人）",
        range: "表!A2:E4",
        unit: "人 as 人 (count)",
        baseline: null,
        planned: [
          ["C2", "20", "20 人", "FY2023", "C1"],
          ["D2", "30", "30 人", "FY2024", "D1"],
        ],
        target: ["E2", "40", "40 人", "FY2025", "E1"],
        actuals: [
          ["C3", "22", "22 人", "FY2023", "C1"],
          ["D3", "27", "27 人", "FY2024", "D1"],
        ],
        derived: [
          [
            "達成率",
            "B4",
            [
              ["C4", "110%", "1.1 %", "FY2023", "C1"],
              ["D4", "90%", "0.9 %", "FY2024", "D1"],
            ],
          ],
        ],
      },
      { name: "貸出件数", range: "表!A5:E6", target: ["E5", "7件", "7 件", "FY2025", "E1"] },
    ]);
  });

  test("rows with words that are not known are left out of the values", () => {
    const { indicators } = onlyTable([
      ["指標", "区分", "令和５年度", "令和６年度"],
      ["受講者数", "目標値", "20人", "30人"],
      ["", "実績値", "22人", ""],
      ["", "取組内容", "研修", "研修"],
      ["貸出件数", "目標値", "5件", "6件"],
      ["", "実績値", "5件", ""],
    ]);
    expect(indicators.map(({ name, actuals, range }) => [name, actuals.length, range])).toEqual([
      ["受講者数", 1, "表!A2:D4"],
      ["貸出件数", 1, "表!A5:D6"],
    ]);
  });

  test("headings between the rows are areas, blank rows between groups are bridged", () => {
    const table = onlyTable([
      ["指標", "現状値", "目標値"],
      ["■ 人材育成", "", ""],
      ["受講者数", "12人", "30人"],
      ["", "", ""],
      ["■ 改善活動", "", ""],
      ["委員会の数", "5件", "8件"],
      ["", "", ""],
      ["３ 達成のための取組", "", ""],
      ["・研修を行う。", "", ""],
    ]);
    expect(table.range).toBe("表!A1:C6");
    expect(table.indicators.map(({ name, area }) => [name, area])).toEqual([
      ["受講者数", "人材育成"],
      ["委員会の数", "改善活動"],
    ]);
  });

  test("lines directly below a table are not part of it", () => {
    const table = onlyTable([
      ["指標", "現状値", "目標値"],
      ["受講者数 ※１", "12人", "30人（注）"],
      ["※１ 延べ人数", "", ""],
      ["（注）見直しの予定", "", ""],
      ["出典：県の調査", "", ""],
    ]);
    expect(table.range).toBe("表!A1:C2");
    expect(table.indicators[0]).toMatchObject({ name: "受講者数" });
    expect(table.notes).toEqual([
      ["※１", "延べ人数", "A3"],
      ["（注）", "見直しの予定", "A4"],
    ]);
  });

  test("a name alone between rows of values is an indicator that has no values yet", () => {
    const { indicators } = onlyTable([
      ["指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人"],
      ["満足度", "", ""],
      ["貸出件数", "5件", "8件"],
    ]);
    expect(indicators.map(({ name, target }) => [name, target?.[2]])).toEqual([
      ["受講者数", "30 人"],
      ["満足度", "(blank)"],
      ["貸出件数", "8 件"],
    ]);
  });

  test("a heading row over rows of places is a reference of its own", () => {
    const { indicators } = onlyTable([
      ["指標", "現状値", "目標値"],
      ["導入率", "20％", "50％"],
      ["参考（全国平均）", "31％", "60％"],
      ["参考値：加算の取得率", "40％", "ー"],
    ]);
    expect(indicators.map(({ name, kind, references }) => [name, kind, references.length])).toEqual(
      [
        ["導入率", "KPI", 1],
        ["加算の取得率", "reference", 0],
      ],
    );
  });

  test("words between name and values tell indicators apart", () => {
    const { indicators } = onlyTable(
      [
        ["指標", "", "現状値", "目標値"],
        ["研修の受講者数", "管理者", "12人", "30人"],
        ["", "介護職員", "120人", "300人"],
      ],
      ["A1:B1", "A2:A3"],
    );
    expect(indicators.map(({ name, id }) => [name, id])).toEqual([
      ["研修の受講者数（管理者）", "表!B2"],
      ["研修の受講者数（介護職員）", "表!B3"],
    ]);
  });
});

describe("columns beside the values", () => {
  test("units and scales of the unit column apply to plain numbers", () => {
    const { indicators } = onlyTable([
      ["指標", "単位", "基準値", "目標値"],
      ["補助額", "千円", 1500, "2,000"],
      ["導入率", "％", 26, "90％以上"],
      ["満足度", "ー", 4.1, 4.5],
    ]);
    expect(
      indicators.map(({ unit, baseline, target }) => [unit, baseline?.[2], target?.[2]]),
    ).toEqual([
      ["千円 as 円 (money)", "1500000 円", "2000000 円"],
      ["％ as % (ratio)", "0.26 %", "0.9 % at-least"],
      [null, "4.1", "4.5"],
    ]);
  });

  test("全国 and 達成率 as columns; an empty 状況 is a place to write into", () => {
    const { indicators } = onlyTable([
      ["指標", "現状値", "目標値", "達成率", "全国平均", "状況"],
      ["導入率", "20％", "50％", "40%", "31％", ""],
    ]);
    expect(indicators[0]).toMatchObject({
      references: [["全国平均", "E1", [["E2", "31％", "0.31 %", null, null]]]],
      derived: [["達成率", "D1", [["D2", "40%", "0.4 %", null, null]]]],
    });
  });

  test.each([
    ["離職率の低下", "", "20％", "15％", "decrease by stated"],
    ["残業時間", "↓", "20時間", "15時間", "decrease by stated"],
    ["満足度", "維持", "90％", "90％", "maintain by stated"],
    ["事故件数", "", "ー", "５件以下", "decrease by stated"],
    ["離職率", "", "20％", "15％", "decrease by values"],
    ["満足度", "", "90％", "90％", "maintain by values"],
    ["受講者数", "", "ー", "30人", "increase by assumed"],
  ])("which way %s (%s) should go from %s to %s: %s", (name, stated, from, to, direction) => {
    const { indicators } = onlyTable([
      ["指標", "目指す方向", "基準値", "目標値"],
      [name, stated, from, to],
    ]);
    expect(indicators[0]).toMatchObject({ direction });
  });
});

describe("several tables", () => {
  test("one below the other, each under its own heading", () => {
    const tables = tablesOf([
      ["人材育成の指標について", "", ""],
      ["指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人"],
      ["", "", ""],
      ["改善活動の指標について", "", ""],
      ["指標", "現状値", "目標値"],
      ["委員会の数", "5件", "8件"],
    ]);
    expect(tables.map(({ range, title }) => [range, title?.[0]])).toEqual([
      ["表!A2:C3", "人材育成の指標について"],
      ["表!A6:C7", "改善活動の指標について"],
    ]);
  });

  test("without a blank row between them", () => {
    const tables = tablesOf([
      ["指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人"],
      ["指標", "現状値", "目標値"],
      ["委員会の数", "5件", "8件"],
    ]);
    expect(tables.map(({ range }) => range)).toEqual(["表!A1:C2", "表!A3:C4"]);
  });

  test("side by side without a blank column between them", () => {
    const tables = tablesOf([
      ["指標", "現状値", "目標値", "指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人", "委員会の数", "5件", "8件"],
    ]);
    expect(tables.map(({ range }) => range)).toEqual(["表!A1:C2", "表!D1:F2"]);
  });

  test("a blank column within a table is bridged", () => {
    const tables = tablesOf([
      ["指標", "現状値", "", "目標値"],
      ["受講者数", "12人", "", "30人"],
    ]);
    expect(tables.map(({ range }) => range)).toEqual(["表!A1:D2"]);
  });

  test("side by side", () => {
    const tables = tablesOf([
      ["令和７年度の目標設定"],
      ["指標", "現状値", "目標値", "", "指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人", "", "委員会の数", "5件", "8件"],
    ]);
    expect(tables.map(({ range }) => range)).toEqual(["表!A2:C3", "表!E2:G3"]);
    expect(tables.map(({ title }) => title)).toEqual([
      ["令和７年度の目標設定", "A1"],
      ["令和７年度の目標設定", "A1"],
    ]);
  });
});

describe("what is no KPI table", () => {
  test.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "a list of facilities",
      [
        ["№", "施設名", "所在地", "定員", "備考"],
        [1, "特別養護老人ホーム", "津市", 80, ""],
      ],
    ],
    [
      "a population table",
      [
        ["区分", "2020年", "2025年", "2030年"],
        ["総人口", 1770254, 1710000, 1645000],
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
      "statistics of indicators without any goal",
      [
        ["指標", "2015年", "2020年"],
        ["高齢化率", "26.6%", "28.6%"],
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
  ])("%s", (_, cells) => expect(tablesOf(cells)).toEqual([]));

  test("項目 is the head of a KPI table only beside a start and a goal", () => {
    const rows = [["研修の受講者数", "12人", "30人"]];
    expect(tablesOf([["項目", "現状値", "目標値"], ...rows])).toMatchObject([{ confidence: 0.6 }]);
    expect(tablesOf([["項目", "令和６年度", "目標値"], ...rows])).toEqual([]);
  });
});

describe("what the add-in wrote", () => {
  test("its formulas are results, never input", () => {
    const cells = [
      ["指標", "現状値", "目標値", "状況"],
      ["受講者数", "=KPI.NUMBER(F2)", 30, "=KPI.STATUS()"],
    ];
    const sheet = sheetOf("表", cells, [], (formula) => (formula.includes("STATUS") ? "順調" : 12));
    const { tables } = outlineOf(readWorkbook({ sheets: [sheet] }));
    expect(tables[0]?.indicators[0]).toMatchObject({
      baseline: ["B2", "", "(blank)", null, null],
      target: ["C2", "30", "30", null, null],
      derived: [],
    });
  });

  test("its sheets are left out, texts and all", () => {
    const cells = [
      ["指標", "現状値", "目標値"],
      ["受講者数", "12人", "30人"],
    ];
    const rectangle = rectangleOf("A1:C2");
    const own = sheetOf("KPI台帳", cells, [{ name: "KpiRegister", rectangle }]);
    expect(readWorkbook({ sheets: [own] })).toEqual({ tables: [], candidates: [], texts: [] });
    const staffs = sheetOf("表", cells, [{ name: "テーブル1", rectangle }]);
    expect(readWorkbook({ sheets: [staffs] }).tables).toHaveLength(1);
  });
});
