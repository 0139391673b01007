import { announcedIndicatorMissing } from "../../../../../src/core/rules/catalogue/texts/announced-indicator-missing";
import { indicator, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const run = (sentence: string, ...names: string[]) =>
  runRule(
    announcedIndicatorMissing,
    ruleView([table(names.map((name) => indicator({ name })))], { 1: sentence }),
  );

// Mie's KPI③, as printed.
const mie = [
  "みえ介護生産性向上支援センターへの相談対応件数",
  "介護ロボット・ＩＣＴ機器展示会参加者数",
  "介護現場の生産性向上に関する研修会参加者数",
  "生産性向上に係る個別セミナー参加者数",
  "介護ロボット・ＩＣＴ機器試用貸出件数",
];
const sentence =
  "ワンストップ窓口における相談対応件数、研修受講者数、試用貸出から導入に至った割合等";

test("rejects the share that Mie announces and does not list", () => {
  expect(run(sentence, ...mie)).toMatchObject([
    { at: { row: 1, column: 0 }, data: { announced: "試用貸出から導入に至った割合" } },
  ]);
});

test.each([
  ["all listed", "相談対応件数、試用貸出件数など", mie],
  ["one name alone", "テクノロジー導入率", ["別の指標の数"]],
  ["a sentence without measures", "相談支援や、加算の取得支援等を図る。", mie],
] as const)("accepts: %s", (_, text, names) => expect(run(text, ...names)).toEqual([]));

test("is silent about sentences below the table", () => {
  const view = ruleView([table([indicator({ name: "件数" })])], { 20: sentence });
  expect(runRule(announcedIndicatorMissing, view)).toEqual([]);
});
