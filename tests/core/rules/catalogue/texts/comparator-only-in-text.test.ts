import { comparatorOnlyInText } from "../../../../../src/core/rules/catalogue/texts/comparator-only-in-text";
import { datum, indicator, percent, ruleView, table, year } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const run = (sentence: string, target: ReturnType<typeof datum>) =>
  runRule(comparatorOnlyInText, ruleView([table([indicator({ target })])], { 1: sentence }));
const place = { column: 5, period: year(2029) };
const plain = datum("90％", 0.9, place);

test("rejects Mie's 「2029 年に90％超」 against 90％, at the table's cell", () => {
  expect(run("2029 年に90％超の導入達成を目標とし", plain)).toMatchObject([
    { at: { row: 5, column: 5 }, data: { stated: "90%超", printed: "90％", period: year(2029) } },
  ]);
});

test.each([
  ["the table says it too", "2029年に90％超", datum("90％超", 0.9, place, percent, "more-than")],
  ["neither says it", "2029年に90％", plain],
  ["another value is another finding", "2029年に95％以上", plain],
] as const)("accepts: %s", (_, sentence, target) => expect(run(sentence, target)).toEqual([]));
