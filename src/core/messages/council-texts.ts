import type { UndeterminedReason } from "../indicator/verdict";

/** The sentences that explain a logic model to a council. Names come in the users' own words. */
export interface CouncilTexts {
  readonly untitled: string;
  readonly headings: Readonly<
    Record<
      "goal" | "kgi" | "areas" | "links" | "gaps" | "exclusions" | "schedule" | "waived",
      string
    >
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
  /** Several lead to one place, and nobody has said how. */
  readonly bareLink: (from: readonly string[], to: string) => string;
  readonly assumption: (words: string) => string;
  readonly noLink: string;
  readonly withoutNumbers: (names: readonly string[]) => string;
  /** A goal that no table has, as a sentence of a sheet gives it. */
  readonly onlyInProse: (name: string, goal: string, sheet: string) => string;
  readonly withoutActuals: (names: readonly string[]) => string;
  readonly undetermined: (name: string, reason: UndeterminedReason) => string;
  readonly allMeasured: string;
  readonly excluded: (name: string, reason: string) => string;
  readonly excludedBare: (name: string) => string;
  /** `doubts`: the rule or the criteria that it does not meet. */
  readonly kept: (name: string, doubts: readonly string[], reason: string) => string;
  readonly noExclusion: string;
  readonly planned: (when: string, what: string) => string;
  /** `meeting`: where it is decided next; empty where nobody said. */
  readonly discussed: (name: string, stage: string, meeting: string) => string;
  readonly published: (name: string, when: string) => string;
  readonly noSchedule: string;
}
