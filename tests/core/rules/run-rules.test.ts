import { readdirSync } from "node:fs";
import { describeFinding } from "../../../src/core/messages/findings";
import { catalogue } from "../../../src/core/rules/catalogue";
import { runRules } from "../../../src/core/rules/run-rules";
import { datum, indicator, people, ruleView, table, year } from "../../support/rule-view";

const files = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith("index"))
    .map((name) => name.slice(0, -ending.length))
    .sort();

test("every rule file is in the catalogue under its own name, and has its cases", () => {
  const ids = catalogue.map(({ id }) => id).sort();
  expect(files("src/core/rules/catalogue", ".ts")).toEqual(ids);
  expect(files("tests/core/rules/catalogue", ".test.ts")).toEqual(ids);
});

const view = ruleView(
  [
    table([
      indicator({
        name: "導入率",
        unit: people,
        baseline: datum("ー", null, { row: 8, column: 1 }, people),
        target: datum("5人", 5, { row: 8, column: 2, period: year(2026) }, people),
      }),
    ]),
  ],
  { 1: "２ ＫＰＩの設定", 2: "３ 取組" },
);

test("findings come in the order of the sheet", () => {
  expect(runRules(view).map(({ kind, at }) => [kind, at.row, at.column])).toEqual([
    ["section-empty", 1, 0],
    ["rate-name-count-unit", 8, 0],
    ["baseline-missing", 8, 1],
  ]);
});

test("an empty workbook has none", () => {
  expect(runRules(ruleView([]))).toEqual([]);
});

test.each(["ja", "en"] as const)(
  "every finding has words and quotes the user's (%s)",
  (language) => {
    for (const finding of runRules(view)) {
      const { title, sentence, why, cure } = describeFinding(finding, language);
      for (const text of [title, sentence, why, cure])
        expect(text).not.toMatch(/undefined|null|NaN/);
      expect([title, sentence, why, cure].every((text) => text.length > 5)).toBe(true);
      const words = Object.values(finding.data).filter((value) => typeof value === "string");
      expect(words.filter(Boolean).some((word) => sentence.includes(word))).toBe(true);
    }
  },
);
