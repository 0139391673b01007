import { noteWithoutMark } from "../../../../../src/core/rules/catalogue/texts/note-without-mark";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(noteWithoutMark, {
  accept: {
    "a note and its mark": [
      header,
      ["市町", "１市町※１", "５市町"],
      ["※１ 令和６年11月に聞き取り"],
    ],
    "a plain note is about the whole table": [
      header,
      ["市町", "１市町", "５市町"],
      ["※令和６年11月に聞き取り"],
    ],
  },
  reject: {
    "a number that no cell carries": [
      [header, ["市町", "１市町※１", "５市町"], ["※１ 聞き取り"], ["※２ 推計"]],
      ["KPI!A4", { mark: "※２", note: "推計" }],
    ],
  },
});
