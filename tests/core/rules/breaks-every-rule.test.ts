import { exampleView } from "../../../scripts/rule-pages/example-view";
import { catalogue } from "../../../src/core/rules/catalogue";
import type { RuleGroup } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run-rules";
import { worstWorkbooks } from "../../samples/breaks-every-rule";

const groups: readonly RuleGroup[] = [...new Set(catalogue.map(({ group }) => group))];

/** What all rules together say of a workbook: who is silenced by another is not heard. */
const heard = (name: string) =>
  new Set(runRules(exampleView(worstWorkbooks[name] ?? []), { groups }).map(({ kind }) => kind));

test("asked all at once, every rule speaks of one of the workbooks that break them", () => {
  const all = new Set(Object.keys(worstWorkbooks).flatMap((name) => [...heard(name)]));
  expect(catalogue.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
});

test.each([
  ["plan", ["values", "targets", "texts", "formulas"]],
  ["model", ["logic-model"]],
  ["published", ["machine-readability"]],
])("the workbook %s alone breaks every rule of %j", (name, wanted) => {
  const said = heard(name);
  const rules = catalogue.filter(({ group }) => wanted.includes(group));
  expect(rules.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
});
