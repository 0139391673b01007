import fc from "fast-check";
import { contains, intersects } from "../../../src/core/sheet/address";
import type { CellValue, DefinedName, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { roles } from "../../../src/core/table/kpi-table";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

/** A sheet of which each look at a cell's value is counted. */
function counted(sheet: SheetSnapshot): { sheet: SheetSnapshot; looks: () => number } {
  let looks = 0;
  const values = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get(target, key, receiver) {
          if (typeof key === "string" && /^\d+$/.test(key)) looks++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  return { sheet: { ...sheet, values }, looks: () => looks };
}

const header = ["№", "指標", "単位", "現状値", "目標値"];
const kpi = (i: number): CellValue[] => [i, `指標その${i}`, "人", i, i * 2];

describe("ten times the rows cost ten times the looks at cells", () => {
  test.each<[string, (rows: number) => CellValue[][]]>([
    ["one long table", (rows) => [header, ...Array.from({ length: rows }, (_, i) => kpi(i))]],
    [
      "many small tables",
      (rows) => Array.from({ length: rows / 4 }, (_, i) => [header, kpi(i), kpi(i), []]).flat(),
    ],
    ["headers without rows", (rows) => Array.from({ length: rows }, () => header)],
    [
      "a long form",
      (rows) => [
        ["指標", "年度", "目標値", "実績値"],
        ...Array.from({ length: rows }, (_, i) => [
          `指標その${i % (rows / 4)}`,
          2020 + (i % 7),
          i,
          i,
        ]),
      ],
    ],
    [
      "no table at all",
      (rows) => Array.from({ length: rows }, (_, i) => [`施設${i}`, "津市", i, "", "通所介護"]),
    ],
    ["blank rows below a header", (rows) => [header, ...Array.from({ length: rows }, () => [])]],
    [
      "headings below a header",
      (rows) => [header, kpi(1), ...Array.from({ length: rows }, (_, i) => [`■ 分野${i}`])],
    ],
  ])("%s", (_, cells) => {
    const looksAt = (rows: number) => {
      const { sheet, looks } = counted(sheetOf("表", cells(rows)));
      readWorkbook(workbookOf([sheet]));
      return looks();
    };
    expect(looksAt(2000) / looksAt(200)).toBeLessThan(11);
  });
});

describe("whatever stands in a sheet", () => {
  const words = fc.constantFrom<CellValue>(
    ...[
      "指標",
      "現状値",
      "目標値",
      "実績値",
      "単位",
      "令和６年度",
      "2025年",
      "期待値",
      "参考（全国）",
    ],
    ...["年度", "値", "区分", "集計", "■ 人材育成"],
    ...["26.0％", "ー", "３事業所以上/年", "人", "№", "※ 注", "", "", "", 0.26, 12, true, "#N/A"],
  );
  const cell = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string() });
  const merge = fc
    .tuple(fc.nat(8), fc.nat(8), fc.nat(2), fc.nat(2))
    .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
  const hidden = fc.uniqueArray(fc.nat(11), { maxLength: 3 });
  const excelTables = fc
    .array(merge, { maxLength: 1 })
    .map((blocks) => blocks.map((rectangle) => ({ name: "指標表", rectangle })));
  const sheets = fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(merge, { maxLength: 3 }),
      excelTables,
      hidden,
      hidden,
    )
    .map(([cells, merges, tables, hiddenRows, hiddenColumns]) => ({
      ...sheetOf("表", cells, tables),
      merges,
      hiddenRows,
      hiddenColumns,
    }));
  const saying = fc.constantFrom(...roles, "ignore", "none", "table");
  const names = fc.array(
    fc.tuple(merge, saying).map(([block, comment]): DefinedName => {
      const about = comment === "none" || comment === "table" ? "table" : "role";
      const name = `KPI_${about}_1`;
      return { name, range: { sheet: "表", ...block }, visible: false, comment };
    }),
    { maxLength: 3 },
  );

  test("tables do not overlap, and an indicator's cells lie within its table", () => {
    fc.assert(
      fc.property(sheets, names, (sheet, corrections) => {
        const { tables } = readWorkbook(workbookOf([sheet], { names: corrections }));
        for (const [i, table] of tables.entries()) {
          expect(tables.slice(i + 1).some(({ range }) => intersects(range, table.range))).toBe(
            false,
          );
          const lines = table.range.bottom - table.range.top + 1 - table.headerRows;
          const columns = table.range.right - table.range.left + 1;
          expect(table.roles).toHaveLength(lines + columns);
          for (const { nameAt, baseline, target, planned, actuals } of table.indicators) {
            const data = [baseline, target, ...planned, ...actuals].flatMap((d) => d?.at ?? []);
            for (const at of [nameAt, ...data]) expect(contains(table.range, at)).toBe(true);
          }
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("each text is read once: in a table, or as a sentence", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { tables, texts } = readWorkbook(workbookOf([sheet]));
        for (const { at } of texts) {
          expect(tables.some(({ range }) => contains(range, at))).toBe(false);
        }
        const places = texts.map(({ at }) => `${at.row},${at.column}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test.each(["3人以上", "（", " ", "あ ", "※", "：3人以上（", "令和７年度", "ー", "\n", "指標"])(
    "a cell of 100,000 characters of %j is read in time",
    (part) => {
      const long = `あ${part.repeat(100_000 / part.length)}い`;
      const cells = [
        [long, "指標", "現状値", "目標値"],
        [long, long, long, long],
        [long, "", "", ""],
        [`指標${long}`, long, "現状値", "目標値"],
      ];
      expect(readWorkbook(workbookOf([sheetOf("表", cells)])).tables).toHaveLength(1);
    },
  );
});
