import type { UndeterminedReason } from "../indicator/verdict";

/** The sentences that explain a logic model to a council. Names come in the users' own words. */
export interface CouncilTexts {
  readonly untitled: string;
  readonly headings: Readonly<
    Record<"goal" | "kgi" | "areas" | "links" | "gaps" | "exclusions" | "schedule", string>
  >;
  /** `layer` is the layer's own name: 最終的な目標は、「…」とする。 */
  readonly aim: (layer: string, names: readonly string[]) => string;
  readonly noAim: string;
  readonly measuredBy: (goal: string, names: readonly string[]) => string;
  readonly notMeasuredBy: (goal: string) => string;
  readonly references: (names: readonly string[]) => string;
  readonly area: (area: string, names: readonly string[]) => string;
  readonly areaReferences: (names: readonly string[]) => string;
  readonly bareArea: (area: string) => string;
  readonly noArea: string;
  /** Indicators of the workbook that the model does not name. */
  readonly unplaced: (names: readonly string[]) => string;
  readonly link: (from: string, to: readonly string[], caption: string) => string;
  readonly bareLink: (from: string, to: readonly string[]) => string;
  readonly assumption: (words: string) => string;
  readonly noLink: string;
  readonly withoutNumbers: (names: readonly string[]) => string;
  readonly withoutActuals: (names: readonly string[]) => string;
  readonly undetermined: (name: string, reason: UndeterminedReason) => string;
  readonly allMeasured: string;
  readonly excluded: (name: string, reason: string) => string;
  readonly excludedBare: (name: string) => string;
  readonly noExclusion: string;
  readonly planned: (when: string, what: string) => string;
  readonly published: (name: string, when: string) => string;
  readonly noSchedule: string;
}
