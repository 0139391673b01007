import { signsVary } from "../../../../../src/core/rules/catalogue/values/signs-vary";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(signsVary, {
  accept: {
    "what the add-in's own sheets quote": [
      { name: "A", rows: [header, ["導入率", "26.0％", "90％"]] },
      {
        name: "点検結果",
        rows: [["指摘"], ["「90%」とあります"]],
        tables: { KpiFindings: "A1:A2" },
      },
    ],
    "one sign": [["ＫＰＩ①"], ["ＫＰＩ②"], [], header, ["導入率", "26.0％", "90％"]],
    "what a number format shows": [
      header,
      ["導入率", { value: 0.26, text: "26%", format: "0%" }, "90％"],
    ],
    "a percent sign that follows no number": [header, ["導入率(%)", "26％", "90％"]],
  },
  reject: {
    // ➀ is U+2780, ② and ③ are U+2461 and U+2462.
    "circled digits of two series": [
      [["ＫＰＩ➀"], ["ＫＰＩ②"], ["ＫＰＩ③"]],
      ["KPI!A1", { sign: "➀", other: "②" }],
    ],
    "both widths of a sign": [
      [header, ["導入率", "26.0％", "90%"], ["利用率", "10％", "30％"]],
      ["KPI!C2", { sign: "%", other: "％" }],
    ],
  },
});
