import { frequencyInUnitColumn } from "../../../../../src/core/rules/catalogue/values/frequency-in-unit-column";
import { indicator, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const run = (header: string, words: readonly string[]) =>
  runRule(
    frequencyInUnitColumn,
    ruleView(
      [
        table(
          words.map((_, i) =>
            indicator({ name: `指標${i}`, nameAt: { sheet: "KPI", row: 5 + i, column: 0 } }),
          ),
          {
            evidence: [{ role: "unit", word: header, at: { sheet: "KPI", row: 4, column: 1 } }],
          },
        ),
      ],
      {},
      [...Array<string[]>(5).fill(["", ""]), ...words.map((word) => ["", word])],
    ),
  );

test("rejects Mie's １年間 and ２回 under 単位, each once, at the header", () => {
  expect(run("単位", ["１年間", "２回", "２回", "３回", "１年間"])).toMatchObject([
    { at: { row: 4, column: 1 }, data: { header: "単位", words: ["１年間", "２回", "３回"] } },
  ]);
});

test.each([
  ["単位", ["件", "人", "％", "回", "年"]],
  ["頻度", ["１年間", "２回"]],
] as const)("accepts %s with %s", (header, words) => expect(run(header, words)).toEqual([]));
