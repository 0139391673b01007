import { rateCountsRespondents } from "../../../../../src/core/rules/catalogue/choice/rate-counts-respondents";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(rateCountsRespondents, {
  accept: {
    "of all": [
      ["県内の全事業者のうち、導入した事業者の割合から算出している。"],
      [],
      header,
      ["導入率", "26％", "90％"],
    ],
    "answers that no share is worked out of": [
      ["回答のあった事業所に礼状を送る。"],
      [],
      header,
      ["導入率", "26％", "90％"],
    ],
    "in another sentence": [
      ["入力のある事業者に周知する。利用した人の割合を増やす。"],
      [],
      header,
      ["導入率", "26％", "90％"],
    ],
    "a sheet without shares": [
      ["入力のある事業者の割合から算出している。"],
      [],
      header,
      ["件数", "26件", "90件"],
    ],
  },
  reject: {
    "Mie's KPI①": [
      [
        [
          "「事業所の特色」に入力のある事業者における「取組」について、記載がある事業者の割合から算出している。",
        ],
        [],
        header,
        ["導入率", "26％", "90％"],
      ],
      ["KPI!A1", { counted: "入力のある事業者" }],
    ],
  },
});
