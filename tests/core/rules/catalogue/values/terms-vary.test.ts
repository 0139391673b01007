import { termsVary } from "../../../../../src/core/rules/catalogue/values/terms-vary";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(termsVary, {
  accept: {
    "one word throughout": [
      header,
      ["導入した事業所の割合", "26％", "90％"],
      ["受講した事業所数", "２事業所", "５事業所"],
    ],
    "a word of a sentence is no name": [
      ["事業者に周知する。"],
      [],
      header,
      ["導入した事業所の割合", "26％", "90％"],
    ],
  },
  reject: {
    "at the rarer word, once": [
      [
        header,
        ["導入した事業所の割合", "26％", "90％"],
        ["受講した事業者の割合", "10％", "50％"],
        ["設置した事業所の割合", "10％", "50％"],
      ],
      ["KPI!A3", { term: "事業者", other: "事業所", otherAt: { row: 1, column: 0 } }],
    ],
  },
});
