import type { RegisterColumn } from "../register/columns";
import type { Language, Localized } from "./language";

/** What stands above each column of the register. */
const headers: Readonly<Record<RegisterColumn, Localized>> = {
  kind: { ja: "種別", en: "Kind" },
  area: { ja: "領域", en: "Area" },
  name: { ja: "指標名", en: "Indicator" },
  unit: { ja: "単位", en: "Unit" },
  direction: { ja: "方向", en: "Direction" },
  accumulation: { ja: "集計", en: "Accumulation" },
  baseline: { ja: "基準値", en: "Baseline" },
  baselinePeriod: { ja: "基準時点", en: "Baseline period" },
  target: { ja: "目標値", en: "Target" },
  targetPeriod: { ja: "目標時点", en: "Target period" },
  milestones: { ja: "中間目標", en: "Milestones" },
  path: { ja: "経路", en: "Path" },
  actual: { ja: "実績値", en: "Actual" },
  actualPeriod: { ja: "実績時点", en: "Actual period" },
  planned: { ja: "期待値", en: "Expected" },
  required: { ja: "必要な伸び（年）", en: "Needed a year" },
  pace: { ja: "期待値比", en: "Pace" },
  status: { ja: "状態", en: "Status" },
  definition: { ja: "定義", en: "Definition" },
  source: { ja: "出典", en: "Source" },
  frequency: { ja: "頻度", en: "Frequency" },
  nextPublication: { ja: "次回公表", en: "Next publication" },
  owner: { ja: "担当", en: "Owner" },
  stage: { ja: "検討段階", en: "Stage" },
  meeting: { ja: "決定の場", en: "Decided by" },
  continuity: { ja: "継続性", en: "Continuity" },
  rationality: { ja: "合理性", en: "Rationality" },
  simplicity: { ja: "簡易性", en: "Simplicity" },
  exclusion: { ja: "除外の確認", en: "Exclusion" },
  reason: { ja: "選定理由", en: "Reason" },
  leadsTo: { ja: "つながる先", en: "Leads to" },
  causalSentence: { ja: "つながりの説明", en: "Because" },
  remarks: { ja: "備考", en: "Remarks" },
  origin: { ja: "元の表", en: "Source table" },
};

/** 指標名, 基準値, …: the header of a column. */
export function registerHeader(column: RegisterColumn, language: Language): string {
  return headers[column][language];
}
