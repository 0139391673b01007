import { onlyTable, tablesOf } from "../../support/tables-of";

describe("a row for each indicator and period", () => {
  test("目標 and 実績 in a column of their own", () => {
    const table = onlyTable([
      ["指標", "年度", "区分", "値", "単位"],
      ["研修の受講者数", "令和５年度", "実績", 120, "人"],
      ["研修の受講者数", "令和６年度", "実績", 150, "人"],
      ["研修の受講者数", "令和９年度", "目標", 300, "人"],
      ["貸出件数", "令和５年度", "実績", 12, "件"],
      ["貸出件数", "令和９年度", "目標", 30, "件"],
    ]);
    expect(table).toMatchObject({ form: "long", range: "表!A1:E6", confidence: 1 });
    expect(table.roles.slice(0, 6)).toEqual([
      "A1:A6 name by header 指標",
      "B1:B6 period by header 年度",
      "C1:C6 label by values 区分",
      "D1:D6 value by header 値",
      "E1:E6 unit by header 単位",
      "A2:E2 actual by header 実績",
    ]);
    expect(table.indicators).toMatchObject([
      {
        name: "研修の受講者数",
        id: "表!A2",
        range: "表!A2:E4",
        actuals: [
          ["D2", "120", "120 人", "FY2023", "B2"],
          ["D3", "150", "150 人", "FY2024", "B3"],
        ],
        target: ["D4", "300", "300 人", "FY2027", "B4"],
      },
      { name: "貸出件数", id: "表!A5", target: ["D6", "30", "30 件", "FY2027", "B6"] },
    ]);
  });

  test("sorted by year: the rows of an indicator stand apart", () => {
    const { indicators } = onlyTable([
      ["年度", "指標", "目標値", "実績値"],
      [2024, "受講者数", "20人", "22人"],
      [2024, "貸出件数", "5件", "4件"],
      [2025, "受講者数", "30人", "27人"],
      [2025, "貸出件数", "6件", "ー"],
    ]);
    expect(indicators).toMatchObject([
      {
        name: "受講者数",
        range: "表!A2:D2",
        planned: [["C2", "20人", "20 人", "2024", "A2"]],
        target: ["C4", "30人", "30 人", "2025", "A4"],
        actuals: [
          ["D2", "22人", "22 人", "2024", "A2"],
          ["D4", "27人", "27 人", "2025", "A4"],
        ],
      },
      { name: "貸出件数", target: ["C5", "6件", "6 件", "2025", "A5"] },
    ]);
  });

  test("a year or a name that stands once counts for the rows below it", () => {
    const { indicators } = onlyTable(
      [
        ["年度", "指標", "目標値", "実績値"],
        ["R6", "受講者数", "20人", "22人"],
        ["", "貸出件数", "5件", "4件"],
        ["R7", "受講者数", "30人", ""],
        ["", "貸出件数", "6件", ""],
      ],
      { merges: ["A2:A3"] },
    );
    expect(indicators.map(({ name, target }) => [name, target?.[3], target?.[4]])).toEqual([
      ["受講者数", "2025", "A4"],
      ["貸出件数", "2025", "A4"],
    ]);
    const repeated = onlyTable([
      ["指標", "年度", "区分", "値"],
      ["受講者数", "R5", "基準値", "12人"],
      ["", "R6", "実績値", "22人"],
      ["", "R9", "目標値", "30人"],
    ]);
    expect(repeated.indicators).toMatchObject([
      {
        baseline: ["D2", "12人", "12 人", "2023", "B2"],
        actuals: [["D3", "22人", "22 人", "2024", "B3"]],
        target: ["D4", "30人", "30 人", "2027", "B4"],
      },
    ]);
  });

  test("with 指標, 年度 and 値 alone they are measured values, and the table is less sure", () => {
    const table = onlyTable([
      ["指標", "年度", "値"],
      ["導入率", "R5", "22％"],
      ["導入率", "R6", "26％"],
    ]);
    expect(table).toMatchObject({ form: "long", confidence: 0.8 });
    expect(table.support).toEqual(["name A1", "baseline C2", "target -", "period B2", "value C2"]);
    expect(table.indicators).toMatchObject([
      {
        target: null,
        actuals: [
          ["C2", "22％", "0.22 %", "2023", "B2"],
          ["C3", "26％", "0.26 %", "2024", "B3"],
        ],
      },
    ]);
  });

  test("in English", () => {
    const table = onlyTable([
      ["Indicator", "Year", "Type", "Value"],
      ["Offices with ICT", 2024, "Baseline", 26],
      ["Offices with ICT", 2025, "Actual", 31],
      ["Offices with ICT", 2029, "Target", 90],
    ]);
    expect(table).toMatchObject({ form: "long" });
    expect(table.indicators).toMatchObject([
      {
        baseline: ["D2", "26", "26", "2024", "B2"],
        actuals: [["D3", "31", "31", "2025", "B3"]],
        target: ["D4", "90", "90", "2029", "B4"],
      },
    ]);
  });
});

describe("years in a column that is not the long form", () => {
  test("時点 behind each value", () => {
    const table = onlyTable([
      ["指標", "現状値", "時点", "目標値", "時点"],
      ["導入率", "26％", "令和６年度", "90％", "令和11年度"],
    ]);
    expect(table).toMatchObject({ form: "baseline-target" });
    expect(table.indicators).toMatchObject([
      {
        baseline: ["B2", "26％", "0.26 %", "FY2024", "C2"],
        target: ["D2", "90％", "0.9 %", "FY2029", "E2"],
      },
    ]);
  });

  test("a list of places by year is no KPI table", () => {
    expect(
      tablesOf([
        ["市町", "年度", "人口"],
        ["津市", 2024, 270_000],
        ["津市", 2025, 268_000],
      ]),
    ).toEqual([]);
  });
});
