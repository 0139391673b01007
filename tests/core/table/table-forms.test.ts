import { readWorkbook } from "../../../src/core/table/read-workbook";
import { outlineOf } from "../../support/reading-outline";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { onlyTable, rectangleOf, tablesOf } from "../../support/tables-of";

describe("headers", () => {
  test("a period in the value's own cell counts before the header's", () => {
    const { indicators } = onlyTable([
      ["指標", "現状値（R6）", "目標値"],
      ["受講者数", "12人（令和５年度）", "30人"],
    ]);
    expect(indicators[0]?.baseline?.slice(2)).toEqual(["12 人", "FY2023", "B2"]);
  });

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

  test("指標 may stand in the lower of two header rows", () => {
    const table = onlyTable(
      [
        ["", "現状値", "目標値", ""],
        ["指標", "R6", "R7", "R8"],
        ["貸出件数", "12件", "20件", "30件"],
      ],
      { merges: ["C1:D1"] },
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
      { merges: ["A1:B1"] },
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

describe("three header rows", () => {
  const header = [
    ["№", "指標", "進捗", "", "", ""],
    ["", "", "現状値", "目標値", "", "備考"],
    ["", "", "R6", "R7", "R8", ""],
  ];
  const rows = [
    [1, "受講者数", "12人", "20人", "30人", ""],
    [2, "貸出件数", "5件", "6件", "8件", ""],
  ];

  test.each([
    ["the name over all of them", ["B1:B3", "C1:F1", "D2:E2"]],
    ["the name over two of them", ["B1:B2", "C1:F1", "D2:E2"]],
  ])("%s", (_, merges) => {
    const table = onlyTable([...header, ...rows], { merges });
    expect(table).toMatchObject({ range: "表!A1:F5", headerRows: 3 });
    expect(table.indicators).toMatchObject([
      {
        baseline: ["C4", "12人", "12 人", "2024", "C3"],
        planned: [["D4", "20人", "20 人", "2025", "D3"]],
        target: ["E4", "30人", "30 人", "2026", "E3"],
      },
      { name: "貸出件数" },
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

  test("a name that was filled down, not merged, is one indicator", () => {
    const { indicators } = onlyTable([
      ["指標", "区分", "令和５年度", "令和６年度"],
      ["受講者数", "目標値", "20人", "30人"],
      ["受講者数", "実績値", "22人", ""],
      ["貸出件数", "目標値", "5件", "6件"],
      ["貸出件数", "実績値", "5件", ""],
    ]);
    expect(
      indicators.map(({ name, target, actuals }) => [name, target?.[0], actuals[0]?.[0]]),
    ).toEqual([
      ["受講者数", "D2", "C3"],
      ["貸出件数", "D4", "C5"],
    ]);
  });

  test("期待値 and 実績値 below the name, in the column of the names", () => {
    const { indicators } = onlyTable([
      ["指標", "令和５年度", "令和６年度"],
      ["受講者数", "", ""],
      ["　期待値", "20人", "30人"],
      ["　実績値", "22人", ""],
      ["貸出件数", "", ""],
      ["　期待値", "5件", "6件"],
      ["　実績値", "5件", ""],
    ]);
    expect(
      indicators.map(({ name, planned, actuals }) => [name, planned.length, actuals.length]),
    ).toEqual([
      ["受講者数", 2, 1],
      ["貸出件数", 2, 1],
    ]);
  });

  test("a blank row between indicators is bridged", () => {
    const { indicators } = onlyTable(
      [
        ["指標", "", "令和５年度", "令和６年度"],
        ["受講者数", "期待値", "20人", "30人"],
        ["", "実績値", "22人", ""],
        [],
        ["貸出件数", "期待値", "5件", "6件"],
        ["", "実績値", "5件", ""],
      ],
      { merges: ["A2:A3", "A5:A6"] },
    );
    expect(indicators.map(({ name, range }) => [name, range])).toEqual([
      ["受講者数", "表!A2:D3"],
      ["貸出件数", "表!A5:D6"],
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

  test("an area that stands once counts for the rows below it", () => {
    const { indicators } = onlyTable([
      ["分野", "指標", "現状値", "目標値"],
      ["人材育成", "受講者数", "12人", "30人"],
      ["", "満足度", "80％", "90％"],
      ["改善活動", "委員会の数", "5件", "8件"],
    ]);
    expect(indicators.map(({ area }) => area)).toEqual(["人材育成", "人材育成", "改善活動"]);
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
      { merges: ["A1:B1", "A2:A3"] },
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

describe("what the add-in wrote", () => {
  test("its formulas are results, never input", () => {
    const cells = [
      ["指標", "現状値", "目標値", "状況"],
      ["受講者数", "=KPI.NUMBER(F2)", 30, "=KPI.STATUS()"],
    ];
    const sheet = sheetOf("表", cells, [], (formula) => (formula.includes("STATUS") ? "順調" : 12));
    const { tables } = outlineOf(readWorkbook(workbookOf([sheet])));
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
    expect(readWorkbook(workbookOf([own]))).toEqual({ tables: [], candidates: [], texts: [] });
    const staffs = sheetOf("表", cells, [{ name: "テーブル1", rectangle }]);
    expect(readWorkbook(workbookOf([staffs])).tables).toHaveLength(1);
  });
});

test("below goals over several years, a row 実績値 holds what was measured in these years", () => {
  const { indicators } = onlyTable([
    ["指標", "現状値", "目標値", ""],
    ["", "2025年", "2026年", "2029年"],
    ["導入率", "26.0％", "42.0％", "90％"],
    ["実績値", "", "36.0％", ""],
  ]);
  expect(indicators).toHaveLength(1);
  expect(indicators[0]).toMatchObject({
    baseline: ["B3", "26.0％", "0.26 %", "2025", "B2"],
    target: ["D3", "90％", "0.9 %", "2029", "D2"],
    planned: [["C3", "42.0％", "0.42 %", "2026", "C2"]],
    actuals: [["C4", "36.0％", "0.36 %", "2026", "C2"]],
  });
});

test("参考（全国） below the parts of an indicator is beside the whole", () => {
  const { indicators } = onlyTable([
    ["KPI", "現状値（R5年度）", "目標値（R9年度）"],
    ["ICT導入率", "28.0％", "70.0％"],
    ["うち訪問系", "15.2％", "50.0％"],
    ["（うち施設系）", "41.3％", "90.0％"],
    ["（参考）全国平均", "30.1％", "－"],
  ]);
  expect(indicators.map(({ references }) => references.length)).toEqual([1, 0, 0]);
  expect(indicators[0]).toMatchObject({
    range: "表!A2:C2",
    references: [["（参考）全国平均", "A5", [["B5", "30.1％", "0.301 %", "FY2023", "B1"], {}]]],
  });
});

describe("計画 and 実績 of each year without any 目標, as in 行政評価", () => {
  const rows = (plan: string) => [
    ["成果指標", "単位", "区分", "R5", "R6", "R7"],
    ["苦情件数", "件", plan, 45, 40, 35],
    ["", "", "実績", 41, "", ""],
  ];

  test("the plan of the last year is the goal, and the plans before it show the way", () => {
    expect(onlyTable(rows("計画")).indicators[0]).toMatchObject({
      direction: "decrease by values",
      planned: [
        ["D2", "45", "45 件", "2023", "D1"],
        ["E2", "40", "40 件", "2024", "E1"],
      ],
      target: ["F2", "35", "35 件", "2025", "F1"],
      actuals: [["D3", "41", "41 件", "2023", "D1"]],
    });
  });

  test("what is only expected is no goal", () => {
    expect(onlyTable(rows("見込")).indicators[0]).toMatchObject({ target: null });
  });
});
