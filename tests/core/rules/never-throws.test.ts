import fc from "fast-check";
import { runRules } from "../../../src/core/rules/run-rules";
import type { RuleGroup } from "../../../src/core/rules/rule";
import { catalogue } from "../../../src/core/rules/catalogue";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { describeFinding } from "../../../src/core/messages/findings";
import "../../support/seed";

const groups: readonly RuleGroup[] = [...new Set(catalogue.map(({ group }) => group))];

/** Words that tables are made of, and what nobody expects in one. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "",
      "",
      "指標名",
      "領域",
      "単位",
      "現状値",
      "目標値（2029年度）",
      "2025年 現状値",
      "2029年 目標値",
      "導入率",
      "〃",
      "研修受講者数",
      "26.0％",
      "90％超",
      "131件",
      "ー",
      "未定",
      "３事業所以上/年",
      "２ ＫＰＩの設定",
      "2026年50％",
      "※注",
      "A",
      "その他（a）",
      "=KPI.STATUS(A1:ZZ9)",
      "=KPI.NUMBER(",
      "#NAME?",
    ),
  },
  { weight: 2, arbitrary: fc.double() },
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const rectangle = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const lines = fc
  .uniqueArray(fc.nat(8), { maxLength: 3 })
  .map((all) => all.toSorted((a, b) => a - b));

const sheet: fc.Arbitrary<Omit<SheetSnapshot, "name">> = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 9 }),
    top: fc.nat(3),
    left: fc.nat(3),
    merges: fc.array(rectangle, { maxLength: 2 }),
    hiddenRows: lines,
    hiddenColumns: lines,
  })
  .map(({ rows, ...rest }) => ({
    ...rest,
    values: rows,
    texts: rows.map((row) => row.map(String)),
    formats: rows.map((row) => row.map(() => "General")),
    formulas: rows,
    tables: [],
    protected: false,
  }));
const looks = fc.record({
  fills: fc.array(fc.record({ range: rectangle, color: fc.constant("#FFFF00") }), { maxLength: 3 }),
  objects: fc.array(
    fc.record({ name: fc.string(), kind: fc.constant("shape" as const), covers: rectangle }),
    { maxLength: 2 },
  ),
  conditionalFormulas: fc.array(
    fc.record({
      formula: fc.constantFrom("=KPI.STATUS()", '="', "=A1"),
      range: rectangle.map((block) => ({ sheet: "S0", ...block })),
    }),
    { maxLength: 2 },
  ),
  complete: fc.boolean(),
});

test("no sheet makes a rule throw, every finding lies on a sheet of the workbook and has words", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sheet, looks), { maxLength: 3 }), (given) => {
      const sheets = given.map(([one], i) => ({ ...one, name: `S${i}` }));
      const snapshot = { sheets, names: [], settings: null };
      const view = {
        snapshot,
        reading: readWorkbook(snapshot),
        looks: { sheets: given.map(([, one], i) => ({ ...one, name: `S${i}` })) },
      };
      for (const finding of runRules(view, { groups })) {
        expect(sheets.map(({ name }) => name)).toContain(finding.at.sheet);
        for (const language of ["ja", "en"] as const) {
          const { title, sentence, cure } = describeFinding(finding, language);
          expect(`${title}${sentence}${cure}`).not.toMatch(/\[object|NaN|undefined/);
        }
      }
    }),
    { numRuns: 300 },
  );
});
