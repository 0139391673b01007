import { exampleView } from "../../../scripts/rule-pages/example-view";
import type { ExampleSheet } from "../../../src/core/messages/findings/finding-text";
import { catalogue } from "../../../src/core/rules/catalogue";
import { runRules } from "../../../src/core/rules/run-rules";

const group = "machine-readability";

/** A workbook that breaks every rule of the government's list that can be checked. */
const sheets: readonly ExampleSheet[] = [
  {
    name: "令和５年度",
    rows: [
      ["指標名", "現状値", "目標値", "担当"],
      ["相談件数", 120, 150, "窓口"],
      ["研修受講者数", 90, 200, "対面"],
    ],
  },
  {
    name: "令和６年度",
    rows: [
      ["生産性向上の取組"],
      [],
      [
        "都道府県",
        "領域",
        "指　標　名",
        "令和６年度 現状値",
        "令和７年度 目標値",
        "令和８年度 目標値",
        "進み具合",
        "評価",
        "評価",
        "",
      ],
      ["三重", "人材", "①相談件数", "131(12)", "140件", "150件", "取組済", "A", "B", "窓口"],
      ["東京", "〃", "研修受講者数", "ー", 150, 200, "取組済み", "B", "A", "対面"],
      ["三重県", "現場", "貸出件数", 0, 12, 30, "その他（調整中）", "A", "A", ""],
      ["三重県", "", "導入件数", "", 12, { value: 30, formula: "=E7+18" }, "検討中", "B", "B", ""],
      [],
      [],
      ["都道府県", "領域", "指標名", "現状値", "目標値"],
      ["三重県", "人材", "見学者数", 10, 20],
      [],
      ["三重県", "人材", "体験者数", 10, 20],
      [],
      ["担当者は来月までに確認すること。"],
    ],
    merges: ["B6:B7"],
    hiddenRows: [5],
    looks: {
      fills: [{ range: { top: 4, left: 4, bottom: 4, right: 4 }, color: "#FFFF00" }],
      objects: [{ name: "図 1", kind: "image", covers: { top: 3, left: 3, bottom: 4, right: 4 } }],
    },
  },
];

test("every rule for machine readability speaks of it", () => {
  const view = exampleView(sheets);
  const rules = catalogue.filter((rule) => rule.group === group);
  const silent = rules.filter(
    (rule) => runRules(view, { rules: [rule], groups: [group] }).length === 0,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
