import { goalRow, modelExample } from "../../../../../src/core/messages/findings/model-example";
import { modelKgiBySurvey } from "../../../../../src/core/rules/catalogue/logic-model/model-kgi-by-survey";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelKgiBySurvey, {
  accept: {
    "a KGI from records": modelExample([goalRow]),
    "a survey beside it": modelExample([
      ["目標", "負担の軽減", "KGI", "満足している職員の割合（アンケート）"],
      ["目標", "負担の軽減", "KGI", "加算を取得した事業所の割合"],
    ]),
    "a national survey is a statistic": modelExample([
      ["目標", "負担の軽減", "KGI", "取組の継続年数（国調査）"],
    ]),
  },
  reject: {
    "a survey alone": [
      modelExample([["目標", "負担の軽減", "KGI", "満足している職員の割合（アンケート）"]]),
      [
        "ロジックモデル!B2",
        { goal: "負担の軽減", indicators: ["満足している職員の割合（アンケート）"] },
      ],
    ],
  },
});
