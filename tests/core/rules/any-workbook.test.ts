import fc from "fast-check";
import { exampleView } from "../../../scripts/rule-pages/example-view";
import { describeFinding } from "../../../src/core/messages/findings";
import { runRules } from "../../../src/core/rules/run-rules";
import type { RuleGroup } from "../../../src/core/rules/rule";

const groups: readonly RuleGroup[] = ["values", "targets", "texts", "choice"];

/** Words, values and times that make rules speak, in cells where they may belong or not. */
const cell = fc.oneof(
  fc.constantFrom(
    ...[
      "指標",
      "単位",
      "目指す方向",
      "現状値",
      "目標値（令和８年度）",
      "中間目標",
      "実績値（2025年）",
    ],
    ...[
      "導入率",
      "研修受講者数、参加者数の割合等",
      "ＫＰＩ①（支援）",
      "参考（全国）",
      "上昇率",
      "累計",
    ],
    ...[
      "26.0％",
      "90％超",
      "131件",
      "▲５人",
      "0.26",
      "ー",
      "調整中",
      "増加",
      "38.5～40",
      "３事業所/年",
    ],
    ...["2025年（令和８年）", "平成33年度", "2022時点", "※１ 注", "１市町 ※", "減少", "１年間", ""],
  ),
  fc.integer({ min: -3, max: 200 }),
  fc.string({ maxLength: 12 }),
);
const sheet = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });

/** A table with a header, so that most runs reach the rules of indicators. */
const workbook = fc.array(sheet, { minLength: 1, maxLength: 2 }).map((sheets) =>
  sheets.map((rows, i) => ({
    name: `S${i + 1}`,
    rows: [
      ["文章 2026年に50％"],
      ["指標", "単位", "現状値（令和６年度）", "目標値（2025年）", "目標値"],
      ...rows,
    ],
  })),
);

test("any workbook is answered, twice in the same way, at cells of its sheets", () => {
  fc.assert(
    fc.property(workbook, (sheets) => {
      const view = exampleView(sheets);
      const found = runRules(view, { groups });
      expect(runRules(view, { groups })).toEqual(found);
      for (const { at } of found) {
        const rows = sheets.find(({ name }) => name === at.sheet)?.rows ?? [];
        expect(at.row).toBeLessThan(rows.length);
      }
    }),
  );
});

test("every finding can be put into words in both languages", () => {
  fc.assert(
    fc.property(workbook, (sheets) => {
      for (const finding of runRules(exampleView(sheets), { groups })) {
        for (const language of ["ja", "en"] as const) {
          const { sentence, cure } = describeFinding(finding, language);
          expect(`${sentence}${cure}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }),
  );
});
