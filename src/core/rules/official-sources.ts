import type { RuleSource } from "./rule";

/** The financial year of prefectures and municipalities, from April to March. */
export const localFiscalYear: RuleSource = {
  id: "地方自治法 第208条",
  url: "https://laws.e-gov.go.jp/law/322AC0000000067",
};

/** Eras are named by Cabinet Order and change with the throne. */
export const eraAct: RuleSource = {
  id: "元号法",
  url: "https://laws.e-gov.go.jp/law/354AC0000000043",
};

/** 令和 begins on 2019-05-01; from then on there are no years of 平成. */
export const reiwaOrder: RuleSource = {
  id: "元号を改める政令（平成31年政令第143号）",
  url: "https://laws.e-gov.go.jp/law/431CO0000000143",
};

/** How the figures of the national dashboard on care workplaces are defined (Digital Agency). */
export const careDashboard: RuleSource = {
  id: "データの定義：介護現場の生産性向上に関するダッシュボード（デジタル庁）",
  url: "https://www.digital.go.jp/resources/govdashboard/nursing-care-productivity/description",
};

/** Outcomes count above outputs: 第1の1(3) (all ministries, 2001-01-15). */
export const policyEvaluation: RuleSource = {
  id: "政策評価に関する標準的ガイドライン",
  url: "https://www.soumu.go.jp/main_sosiki/hyouka/gaido-gaidorain1.htm",
};

/**
 * What the Cabinet Office asks of a KPI (April 2018): 1 an objective outcome, 2 a direct effect of the
 * project, 3 a target at a reasonable level.
 */
export function kpiViewpoint(number: 1 | 2 | 3): RuleSource {
  return {
    id: `地方創生事業実施のためのガイドライン（内閣府）KPI設定の視点${number}`,
    url: "https://www.kantei.go.jp/jp/singi/sousei/pdf/h300427suisin_guideline.pdf",
  };
}

/** A page of Microsoft's documentation. */
export function microsoftDocs(id: string, path: string): RuleSource {
  return { id: `Microsoft: ${id}`, url: `https://learn.microsoft.com/${path}` };
}
