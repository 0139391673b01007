import { correction, onlyTable, tablesOf, type Cells } from "../../support/tables-of";

const cells: Cells = [
  ["指標", "R6", "めざす値", "備考"],
  ["受講者数", "12人", "30人", "40人"],
  ["うち管理者", "2人", "5人", ""],
  ["貸出件数", "5件", "8件", ""],
];
const goal = correction("KPI_role_1", "C1:C4", "target");

describe("a column", () => {
  test("that no word explains gets its role from the user", () => {
    expect(tablesOf(cells)).toEqual([]);
    const table = onlyTable(cells, { names: [goal] });
    expect(table.roles.slice(0, 4)).toEqual([
      "A1:A4 name by header 指標",
      "B1:B4 value by header R6",
      "C1:C4 target by correction めざす値",
      "D1:D4 remark by header 備考",
    ]);
    expect(table.indicators[0]).toMatchObject({
      target: ["C2", "30人", "30 人", null, null],
      actuals: [["B2", "12人", "12 人", "2024", "B1"]],
    });
    // What the user said is no evidence of the table's own.
    expect(table.evidence).toEqual(["name 指標 A1", "period R6 B1", "remark 備考 D1"]);
  });

  test("that a word explains wrongly is what the user says", () => {
    const names = [goal, correction("KPI_role_2", "D1:D4", "actual")];
    const { indicators } = onlyTable(cells, { names });
    expect(indicators[0]?.actuals.map(([cell]) => cell)).toEqual(["B2", "D2"]);
  });

  test("may be left out", () => {
    const names = [goal, correction("KPI_role_2", "B1:B4", "ignore")];
    const table = onlyTable(cells, { names });
    expect(table.roles[1]).toBe("B1:B4 - by correction R6");
    expect(table.indicators[0]).toMatchObject({
      actuals: [],
      target: ["C2", "30人", "30 人", null, null],
    });
  });

  test("may hold the names", () => {
    const { indicators } = onlyTable(
      [
        ["指標", "内訳", "現状値", "目標値"],
        ["研修", "受講者数", "12人", "30人"],
        ["研修", "満足度", "80％", "90％"],
      ],
      { names: [correction("KPI_role_1", "B1:B3", "name")] },
    );
    expect(indicators.map(({ name }) => name)).toEqual(["受講者数", "満足度"]);
  });
});

describe("a row", () => {
  test("may be left out, or belong to the indicator above it", () => {
    const ignored = [goal, correction("KPI_role_2", "A3:D3", "ignore")];
    const first = onlyTable(cells, { names: ignored });
    expect(first.indicators.map(({ name }) => name)).toEqual(["受講者数", "貸出件数"]);
    expect(first.roles[5]).toBe("A3:D3 - by correction");
    const reference = [goal, correction("KPI_role_2", "A3:D3", "reference")];
    expect(onlyTable(cells, { names: reference }).indicators[0]).toMatchObject({
      name: "受講者数",
      references: [
        [
          "うち管理者",
          "A3",
          [
            ["B3", "2人", "2 人", "2024", "B1"],
            ["C3", "5人", "5 人", null, null],
          ],
        ],
      ],
    });
  });

  test("with an unknown word may be the measured one", () => {
    const table: Cells = [
      ["指標", "", "令和６年度", "令和７年度"],
      ["受講者数", "目標値", "20人", "30人"],
      ["", "ふりかえり", "22人", ""],
    ];
    const merges = ["A2:A3"];
    const label = correction("KPI_role_1", "B1:B3", "label");
    expect(onlyTable(table, { merges, names: [label] }).indicators[0]?.actuals).toEqual([]);
    const names = [label, correction("KPI_role_2", "A3:D3", "actual")];
    expect(onlyTable(table, { merges, names }).indicators[0]?.actuals).toEqual([
      ["C3", "22人", "22 人", "FY2024", "C1"],
    ]);
  });

  test("that is taken for a reference may begin an indicator, and a name may be a heading", () => {
    const table: Cells = [
      ["指標", "現状値", "目標値"],
      ["人材育成", "", ""],
      ["三重県", "12人", "30人"],
    ];
    const names = [
      correction("KPI_role_1", "A2:C2", "area"),
      correction("KPI_role_2", "A3:C3", "name"),
    ];
    const { indicators, roles } = onlyTable(table, { names });
    expect(indicators.map(({ name, area }) => [name, area])).toEqual([["三重県", "人材育成"]]);
    expect(roles.slice(3)).toEqual([
      "A2:C2 area by correction 人材育成",
      "A3:C3 name by correction",
    ]);
  });
});

describe("a block", () => {
  const known: Cells = [
    ["指標", "現状値", "目標値"],
    ["受講者数", "12人", "30人"],
    [],
    [],
    ["指標", "現状値", "目標値"],
    ["貸出件数", "5件", "8件"],
  ];

  test("that the user denies is no table; the others stay", () => {
    const names = [correction("KPI_table_1", "A1:C2", "none")];
    expect(tablesOf(known, { names }).map(({ range }) => range)).toEqual(["表!A5:C6"]);
  });

  test("that the user names is one, with the header in its first rows", () => {
    const unknown: Cells = [
      ["令和７年度の進み具合", "", "", ""],
      ["めざすこと", "いま", "さき", ""],
      ["", "R6", "R9", ""],
      ["受講者数", "12人", "30人", "メモ"],
      ["貸出件数", "5件", "8件", ""],
    ];
    const block = correction("KPI_table_1", "A2:C5", "table");
    expect(tablesOf(unknown)).toEqual([]);
    expect(onlyTable(unknown, { names: [block] })).toMatchObject({
      range: "表!A2:C5",
      headerRows: 2,
    });
    const names = [
      block,
      correction("KPI_role_1", "B2:B5", "baseline"),
      correction("KPI_role_2", "C2:C5", "target"),
    ];
    const table = onlyTable(unknown, { names });
    expect(table).toMatchObject({ title: ["令和７年度の進み具合", "A1"], form: "baseline-target" });
    expect(table.indicators).toMatchObject([
      {
        name: "受講者数",
        baseline: ["B4", "12人", "12 人", "2024", "B3"],
        target: ["C4", "30人", "30 人", "2027", "C3"],
      },
      { name: "貸出件数" },
    ]);
  });

  test("of blocks that overlap the first counts, and what was found there is not found again", () => {
    const names = [
      correction("KPI_table_1", "A1:C2", "table"),
      correction("KPI_table_2", "A2:C6", "table"),
    ];
    expect(tablesOf(known, { names }).map(({ range }) => range)).toEqual(["表!A1:C2", "表!A5:C6"]);
  });
});

test("rows inserted above move the names with the cells, and the reading stays", () => {
  const moved = [[""], [""], ...cells];
  const before = onlyTable(cells, { names: [goal] });
  const after = onlyTable(moved, { names: [correction("KPI_role_1", "C3:C6", "target")] });
  expect(after.indicators.map(({ name, target }) => [name, target?.[1]])).toEqual(
    before.indicators.map(({ name, target }) => [name, target?.[1]]),
  );
});
