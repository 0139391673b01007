import fc from "fast-check";
import {
  columnIndex,
  columnName,
  contains,
  formatCell,
  formatRange,
  formatRectangle,
  intersects,
  maximumColumns,
  maximumRows,
  parseAddress,
  quoteSheet,
} from "../../../src/core/sheet/address";

const row = fc.integer({ min: 0, max: maximumRows - 1 });
const column = fc.integer({ min: 0, max: maximumColumns - 1 });
const rectangle = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

describe("columns", () => {
  // Excel's own: the last column of a sheet is XFD.
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });
});

describe("addresses", () => {
  test.each([
    ["C6", null, "C6"],
    ["$C$6:D9", null, "C6:D9"],
    ["D9:C6", null, "C6:D9"],
    ["Sheet1!A1", "Sheet1", "A1"],
    ["'KPI①'!B2:C3", "KPI①", "B2:C3"],
    ["'It''s ! here'!B2", "It's ! here", "B2"],
    ["[Book.xlsx]Data!A1", "Data", "A1"],
    ["'[年度 別.xlsx]表 1'!A1", "表 1", "A1"],
  ])("%s", (text, sheet, cells) => {
    const read = parseAddress(text);
    expect(read).toMatchObject({ ok: true, value: { sheet } });
    expect(read.ok && formatRectangle(read.value.rectangle)).toBe(cells);
  });

  test.each([
    "",
    "A",
    "1",
    "A:A",
    "1:3",
    "A0",
    "XFE1",
    "A1048577",
    "あ1",
    "A1:B",
    "R1C1",
    "A!B1-A!A1",
    "年度 別!A1",
    "'A!B1",
  ])("%s is refused", (text) =>
    expect(parseAddress(text)).toEqual({ ok: false, error: "not-an-address" }),
  );

  test("what is written is read back, whatever the sheet is called", () => {
    fc.assert(
      fc.property(rectangle, fc.string({ minLength: 1, unit: "grapheme" }), (block, sheet) => {
        fc.pre(!/[[\]]/.test(sheet));
        expect(parseAddress(formatRange({ ...block, sheet }))).toEqual({
          ok: true,
          value: { sheet, rectangle: block },
        });
      }),
    );
  });
});

describe("sheet names in formulas", () => {
  // As Excel writes them when a cell of such a sheet is pointed at.
  test.each([
    ["台帳", "台帳"],
    ["Sheet1", "Sheet1"],
    ["KPI①", "'KPI①'"],
    ["年度 別", "'年度 別'"],
    ["It's", "'It''s'"],
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
    ["2026", "'2026'"],
  ])("%s is written %s", (name, written) => expect(quoteSheet(name)).toBe(written));

  test("a cell", () => {
    expect(formatCell({ sheet: "KPI①", row: 5, column: 2 })).toBe("'KPI①'!C6");
  });
});

describe("blocks", () => {
  test("contain their corners, and intersect as soon as they share a cell", () => {
    fc.assert(
      fc.property(rectangle, rectangle, (a, b) => {
        expect(contains(a, { row: a.top, column: a.left })).toBe(true);
        expect(contains(a, { row: a.bottom, column: a.right })).toBe(true);
        const shared = {
          row: Math.max(a.top, b.top),
          column: Math.max(a.left, b.left),
        };
        expect(intersects(a, b)).toBe(contains(a, shared) && contains(b, shared));
      }),
    );
  });
});
