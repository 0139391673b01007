import { exampleView } from "../../../scripts/rule-pages/example-view";
import { catalogue } from "../../../src/core/rules/catalogue";
import { runRules } from "../../../src/core/rules/run-rules";
import type { RuleGroup } from "../../../src/core/rules/rule";
import type { RuleView } from "../../../src/core/rules/rule-view";

const groups: readonly RuleGroup[] = ["values", "targets", "texts", "choice"];

/** How often a rule looks at an indicator or a sentence: its work, without a clock. */
function looksOf(rule: (typeof catalogue)[number], view: RuleView): number {
  let looks = 0;
  const counted = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key, receiver): unknown => {
        looks += 1;
        return Reflect.get(object, key, receiver);
      },
    });
  const { reading } = view;
  const watched: RuleView = {
    ...view,
    reading: {
      ...reading,
      texts: reading.texts.map(counted),
      tables: reading.tables.map((table) => ({
        ...table,
        indicators: table.indicators.map(counted),
      })),
    },
  };
  runRules(watched, { rules: [rule], groups: [rule.group] });
  return looks;
}

/** So many indicators in one table, under as many sentences that list, number and claim things. */
function workbookWith(count: number): RuleView {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const rows = [
    ...numbers.map((i) => [`ＫＰＩ${i}（取組${i % 7}の実施）`]),
    ...numbers.map((i) => [`研修${i}の受講者数、相談${i}の件数、令和８年度に${i}件`]),
    ["指標", "現状値（令和６年度）", "目標値（令和７年度）", "目標値（令和８年度）"],
    ...numbers.map((i) => [`研修会${i}の参加者数`, `${i}人`, `${i + 1}人 ※`, `${i + 2}人`]),
  ];
  return exampleView([{ rows }]);
}

const small = workbookWith(40);
const large = workbookWith(400);

test("the tables are as long as they should be", () => {
  expect(large.reading.tables[0]?.indicators).toHaveLength(400);
  expect(large.reading.texts).toHaveLength(800);
});

test.each(catalogue.filter(({ group }) => groups.includes(group)).map((rule) => [rule.id, rule]))(
  "ten times the rows are at most eleven times the looks: %s",
  (_, rule) => {
    expect(looksOf(rule, large)).toBeLessThanOrEqual(11 * looksOf(rule, small));
  },
);
