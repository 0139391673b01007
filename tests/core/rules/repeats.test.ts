import { exampleView } from "../../../scripts/rule-pages/example-view";
import { runRules } from "../../../src/core/rules/run-rules";
import type { RuleGroup } from "../../../src/core/rules/rule";
import { header } from "../../support/check-rule";

const groups: readonly RuleGroup[] = ["values", "targets", "texts"];
const stated = ["指標", "目指す方向", "現状値（令和６年度）", "目標値（令和８年度）"];
const years = [
  "指標",
  "現状値（令和６年度）",
  ...["７", "８", "９"].map((y) => `目標値（令和${y}年度）`),
];
const others = [
  ["相談件数", "131件", "150件"],
  ["貸出件数", "120件", "140件"],
];

// One slip each, which several rules could speak of.
test.each([
  [
    "a goal on the wrong side, near the baseline",
    "target-against-direction",
    [
      stated,
      ["残業時間", "減少", "100時間", "102時間"],
      ["待機", "減少", "50人", "20人"],
      ["離職", "減少", "50人", "20人"],
    ],
  ],
  [
    "an unreadable goal",
    "value-unreadable",
    [header, ["相談件数", "131件", "140～150件"], ...others.slice(1)],
  ],
  [
    "no goal, and no start",
    "target-missing",
    [header, ["相談件数", "131件", "ー"], ...others.slice(1)],
  ],
  [
    "a goal in words, without a start",
    "target-unsettled",
    [header, ["相談件数", "ー", "増加"], ...others.slice(1)],
  ],
  ["26 beside 90％", "percent-scale-mixed", [header, ["導入率", 26, "90％"], ...others]],
  [
    "0.26 beside 90 in a column of ％",
    "percent-scale-mixed",
    [
      ["指標", "単位", ...header.slice(1)],
      ["導入率", "％", 0.26, 90],
      ["利用率", "％", 30, 40],
      ["設置率", "％", 30, 42],
    ],
  ],
  [
    "a share beside a count",
    "unit-mixed",
    [header, ["システムの導入率", "５市町", "90％"], ...others],
  ],
  [
    "more than all, and far beyond the others",
    "value-out-of-bounds",
    [header, ["設置した事業所の割合", "40％", "400％"], ...others],
  ],
  [
    "two years swapped",
    "milestones-out-of-order",
    [
      [years[0]!, years[1]!, years[3]!, years[2]!, years[4]!],
      ["導入率", "26％", "42％", "58％", "90％"],
    ],
  ],
  [
    "a sum of yearly values, far beyond the others",
    "yearly-goal-adds-up",
    [
      years,
      ["支援（累計）", "１回/年", "３回/年", "６回/年", "９回/年"],
      ["相談件数", "131件", "140件", "145件", "150件"],
      ["貸出件数", "120件", "125件", "130件", "140件"],
    ],
  ],
] as const)("one finding for one slip: %s", (_, kind, rows) => {
  const found = runRules(exampleView([{ rows }]), { groups });
  expect(found.map((finding) => finding.kind)).toEqual([kind]);
});
