import { noteMarkWithoutNote } from "../../../../../src/core/rules/catalogue/texts/note-mark-without-note";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(noteMarkWithoutNote, {
  accept: {
    "a mark and its note": [header, ["市町", "１市町 ※", "５市町"], ["※令和６年11月に聞き取り"]],
    "in another width": [header, ["市町", "１市町※１", "５市町"], ["※1 令和６年11月に聞き取り"]],
    "a remark that begins with a mark is a note itself": [
      [...header, "備考"],
      ["市町", "１市町", "５市町", "※速報値"],
    ],
    "a mark outside every table": [["詳しくは別紙※"], [], header, ["市町", "１市町", "５市町"]],
    "the register shows the marks of other sheets": [
      {
        name: "KPI台帳",
        rows: [
          ["種別", "指標名", "基準値", "目標値"],
          ["KPI", "市町", "１市町 ※", "５市町"],
        ],
        tables: { KpiRegister: "A1:D2" },
      },
    ],
    "a square is no mark": [header, ["面積", "３m²", "５m²"]],
  },
  reject: {
    "no note, once a mark": [
      [header, ["市町", "１市町 ※", "５市町 ※"]],
      ["KPI!B2", { mark: "※" }],
    ],
    "another number": [
      [header, ["市町", "１市町※２", "５市町"], ["※１ 聞き取り"]],
      ["KPI!B2", { mark: "※２" }],
    ],
  },
});
