import type { Localized } from "../../core/messages/language";

/** A workbook that comes with the product. */
export interface Sample {
  /** As in `?sample=`. */
  readonly id: string;
  readonly title: Localized;
}

export const samples: readonly [Sample, ...Sample[]] = [
  { id: "mie-kpi", title: { ja: "三重県の KPI 設定", en: "KPIs of Mie Prefecture" } },
  {
    id: "tokyo-logic-model",
    title: { ja: "東京都のロジックモデル", en: "Logic model of Tokyo" },
  },
  { id: "progress-review", title: { ja: "進捗評価シート（例）", en: "Progress review (example)" } },
];

/** Relative to the page: it works under any path. */
export function sampleUrl({ id }: Sample): string {
  return `assets/samples/${id}.xlsx`;
}

/** The sample of that id, else the first. */
export function sampleOf(id: string | null): Sample {
  return samples.find((sample) => sample.id === id) ?? samples[0];
}
