import { exampleView } from "../../scripts/rule-pages/example-view";
import type { ExampleSheet } from "../../src/core/messages/findings/finding-text";
import type { Rule } from "../../src/core/rules/rule";
import { formatCell } from "../../src/core/sheet/address";
import { runRule } from "./run-rule";

/** A sheet called KPI by its rows from A1 on, or sheets with names and merged cells. */
export type Case = ExampleSheet["rows"] | readonly ExampleSheet[];

/** Where a rule must speak, and what its finding must carry at least. */
export type Expected = readonly [cell: string, data: object];

/** Cases that a rule accepts, and those that it rejects with exactly these findings. */
export interface RuleCases {
  readonly accept: Readonly<Record<string, Case>>;
  readonly reject: Readonly<Record<string, readonly [given: Case, ...found: Expected[]]>>;
}

/** Two header cells that most cases need: 令和６年度 to 令和８年度. */
export const header = ["指標", "現状値（令和６年度）", "目標値（令和８年度）"] as const;

/** Runs one rule over sheets as the add-in reads them; a case a test. */
export function checkRule(rule: Rule, { accept, reject }: RuleCases): void {
  test.each(Object.entries(accept))("accepts: %s", (_, given) => {
    expect(runRule(rule, viewOf(given))).toEqual([]);
  });
  test.each(Object.entries(reject))("rejects: %s", (_, [given, ...expected]) => {
    const found = runRule(rule, viewOf(given));
    expect(found.map(({ at }) => formatCell(at))).toEqual(expected.map(([cell]) => cell));
    expect(found.map(({ data }) => data)).toMatchObject(expected.map(([, data]) => data));
  });
}

function viewOf(given: Case) {
  return exampleView(isSheets(given) ? given : [{ rows: given }]);
}

function isSheets(given: Case): given is readonly ExampleSheet[] {
  return given.every((one) => "rows" in one);
}
