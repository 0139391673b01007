import { criterionUndefined } from "../../../../../src/core/rules/catalogue/choice/criterion-undefined";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(criterionUndefined, {
  accept: {
    "what people feel is their own measure": [
      header,
      ["支援を十分に受けたと感じた人の割合", "80％", "90％"],
    ],
    "a measure": [header, ["改善を１年以上続けている事業所の割合", "20％", "50％"]],
    "定着率 has a definition of its own": [header, ["職員の定着率", "80％", "90％"]],
  },
  reject: {
    "Tokyo's 定着した": [
      [header, ["業務改善が定着した事業者の割合", "20％", "50％"]],
      ["KPI!A2", { word: "定着した" }],
    ],
    "Mie's 同等の, in a sentence": [
      [["加算の成果と同等の効果を創出した事業所： ３事業所以上/年"]],
      ["KPI!A1", { word: "同等の" }],
    ],
  },
});
