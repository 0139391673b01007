import { indicatorDuplicate } from "../../../../../src/core/rules/catalogue/values/indicator-duplicate";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(indicatorDuplicate, {
  accept: {
    "a short name on another sheet may be another thing": [
      { name: "A", rows: [header, ["相談件数", "131件", "150件"]] },
      { name: "B", rows: [header, ["相談件数", "20件", "40件"]] },
    ],
    "other names": [header, ["相談件数", "131件", "150件"], ["貸出件数", "12件", "30件"]],
    "one name under two areas": [
      ["領域", ...header],
      ["北部", "相談件数", "131件", "150件"],
      ["南部", "相談件数", "31件", "50件"],
    ],
    "a sheet a year, with the same values": [
      { name: "R6", rows: [header, ["相談件数", "131件", "150件"]] },
      { name: "R7", rows: [header, ["相談件数", "131件", "150件"]] },
    ],
    "a sheet a year, with goals of other years": [
      { name: "R6", rows: [header, ["相談件数", "131件", "150件"]] },
      {
        name: "R7",
        rows: [
          ["指標", "現状値（令和７年度）", "目標値（令和９年度）"],
          ["相談件数", "140件", "160件"],
        ],
      },
    ],
  },
  reject: {
    "twice in a table, whatever the width of its letters": [
      [header, ["ICT導入率", "26％", "90％"], ["ＩＣＴ導入率", "26％", "90％"]],
      [
        "KPI!A3",
        { indicator: "ＩＣＴ導入率", first: { sheet: "KPI", row: 1, column: 0 }, differs: null },
      ],
    ],
    "two goals for one year on two sheets": [
      [
        { name: "R6", rows: [header, ["窓口の相談件数", "131件", "150件"]] },
        { name: "R7", rows: [header, ["窓口の相談件数", "131件", "160件"]] },
      ],
      ["'R7'!A2", { differs: { here: "160件", there: "150件" } }],
    ],
  },
});
