import { driverName } from "../../driver-names";
import type { ModelDriverAbsent } from "../../../rules/catalogue/logic-model/model-driver-absent";
import type { FindingText } from "../finding-text";
import { modelExample } from "../model-example";

/** The words of the rule, and the example of its page. */
export const modelDriverAbsentText: FindingText<ModelDriverAbsent> = {
  example: {
    broken: modelExample([
      ["中間目標", "テクノロジーの導入・活用", "KPI", "導入事業所数"],
      ["中間目標", "人材育成", "KPI", "受講事業所数"],
      ["中間目標", "改善活動の実施", "KPI", "委員会を設置している事業所数"],
      ["中間目標", "取組の横展開", "KPI", "見学会の参加事業所数"],
    ]),
    mended: modelExample([
      ["中間目標", "テクノロジーの導入・活用", "KPI", "導入事業所数"],
      ["中間目標", "人材育成", "KPI", "受講事業所数"],
      ["中間目標", "改善活動の実施", "KPI", "委員会を設置している事業所数"],
      ["中間目標", "取組の横展開", "KPI", "見学会の参加事業所数"],
      ["中間目標", "気運の醸成", "KPI", "表彰した事業所数"],
    ]),
  },
  ja: {
    title: "国のモデルにある領域がありません",
    sentence: ({ driver }) =>
      `国のロジックモデル案にある「${driverName(driver, "ja")}」の領域がなく、その理由も書かれていません。`,
    why: "国の調査の結果と比べるときや、会議で問われたときに、答えられません。",
    cure: ({ driver }) =>
      `「${driverName(driver, "ja")}」の領域を加えるか、種別「対象外」の行に名前を、備考に理由を書いてください。`,
  },
  en: {
    title: "A driver of the national model is absent",
    sentence: ({ driver }) =>
      `The national model's “${driverName(driver, "en")}” is not there, and nothing says why.`,
    why: "Comparisons with the national survey, and questions in the council, will find no answer.",
    cure: ({ driver }) =>
      `Add “${driverName(driver, "en")}” as an area, or enter it as “Excluded” with the reason in the remarks.`,
  },
};
