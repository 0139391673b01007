import { valueOutOfBounds } from "../../../../../src/core/rules/catalogue/values/value-out-of-bounds";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(valueOutOfBounds, {
  accept: {
    "a share of a whole at its bound": [header, ["設置した事業所の割合", "０％", "100％"]],
    "rates that may exceed 100 %": [
      header,
      ["目標達成率", "80％", "120％"],
      ["前年比", "103％", "110％"],
    ],
    "changes may be negative": [header, ["職員数の増減", "▲５人", "３人"]],
    "money may be negative": [header, ["収益", "▲1,000円", "500円"]],
  },
  reject: {
    "more than all": [
      [header, ["設置した事業所の割合", "62.1％", "120％"]],
      ["KPI!C2", { written: "120％", bound: "over-whole" }],
    ],
    "less than none": [
      [header, ["研修の参加者", "▲５人", "３人"]],
      ["KPI!B2", { written: "▲５人", bound: "below-zero" }],
    ],
  },
});
