import { sectionEmpty } from "../../../../../src/core/rules/catalogue/texts/section-empty";
import { indicator, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const run = (sentences: Record<number, string>, withTable = false) =>
  runRule(sectionEmpty, ruleView(withTable ? [table([indicator()])] : [], sentences));

test("rejects Mie's KPI②: 「２ ＫＰＩの設定」 is followed at once by 「３ …」", () => {
  expect(
    run({
      1: "１ ＫＰＩの定義",
      2: "専門家による伴走支援モデル事業の実施により…",
      4: "２ ＫＰＩの設定",
      6: "３ ＫＰＩの達成のための取組",
      7: "⚫ 専門家による伴走支援モデル事業の実施",
    }),
  ).toMatchObject([
    {
      at: { row: 4, column: 0 },
      data: { heading: "２ ＫＰＩの設定", next: "３ ＫＰＩの達成のための取組" },
      waived: null,
    },
  ]);
});

test("accepts a section that holds a table or words, and the last one", () => {
  expect(run({ 1: "２ ＫＰＩの設定", 9: "３ 取組" }, true)).toEqual([]);
  expect(run({ 1: "1. 定義", 2: "導入率", 3: "2. 設定" })).toEqual([]);
});

test("a sentence that begins with a year is no heading", () => {
  expect(run({ 1: "2026年に50％", 2: "2029年に90％" })).toEqual([]);
});
