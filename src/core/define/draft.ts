import type { Accumulation, Direction, IndicatorKind } from "../indicator/indicator";
import type { Criterion, Judgement, RegisterPath } from "../indicator/register-entry";

/** The steps of 指標を定義する, in their order. */
export const draftSteps = ["what", "values", "criteria", "links", "confirm"] as const;
/** One of the steps. */
export type DraftStep = (typeof draftSteps)[number];

/** What is typed as text, as staff write it: `令和７年度`, `90％超`. Empty where nothing is said. */
export const draftTexts = [
  "name",
  "area",
  "definition",
  "unit",
  "source",
  "frequency",
  "nextPublication",
  "owner",
  "stage",
  "meeting",
  "baseline",
  "baselinePeriod",
  "target",
  "targetPeriod",
  "actualPeriod",
  "reason",
  "leadsTo",
  "causalSentence",
  "remarks",
] as const;
/** One of the texts. */
export type DraftText = (typeof draftTexts)[number];

/** A goal on the way. `by`: how the path gets there from the point before; `null`: as all of it. */
export interface DraftMilestone {
  readonly period: string;
  readonly value: string;
  readonly by: RegisterPath | null;
}

/** ○, △ or ×, and the ground for it. */
export type DraftJudgement = Judgement;

/** A KPI that counts how many of a list reach a threshold: 市町のうち３割以上が利用. */
export interface DraftCount {
  /** The address of the list as it is typed or was selected: names, and the value of each. */
  readonly list: string;
  /** `30％以上` */
  readonly threshold: string;
}

/** What staff say about an indicator. */
export interface DraftContent {
  readonly texts: Readonly<Record<DraftText, string>>;
  readonly kind: IndicatorKind;
  /** `null`: not said; the values then tell. */
  readonly direction: Direction | null;
  readonly accumulation: Accumulation | null;
  readonly path: RegisterPath;
  /** How the path gets to the target from the last milestone; `null`: as all of it. */
  readonly targetBy: RegisterPath | null;
  /** What an S-shaped path nears; empty for 100 %, which is the ceiling of a share. */
  readonly ceiling: string;
  readonly milestones: readonly DraftMilestone[];
  readonly criteria: Readonly<Record<Criterion, DraftJudgement | null>>;
  /** Can the prefecture's own measures move it? `null`: not answered. */
  readonly influence: boolean | null;
  /** Can a target be argued for it? */
  readonly settable: boolean | null;
  /** What becomes of it where a criterion fails. */
  readonly decision: "keep" | "exclude" | null;
  /** `null`: its value is no count over a list. */
  readonly count: DraftCount | null;
}

/** An indicator that the workbook has already. */
export interface DraftSubject {
  /** `Indicator.id`: the address of its name cell. */
  readonly id: string;
  readonly name: string;
}

/** An indicator while it is being defined. Plain data: it is kept in the workbook between two sittings. */
export interface IndicatorDraft {
  /** Unique among the drafts of a workbook. */
  readonly id: string;
  /** `null`: the indicator is new. */
  readonly subject: DraftSubject | null;
  readonly step: DraftStep;
  /** What the workbook said when it was begun: what is still the same follows the staff's table. */
  readonly given: DraftContent;
  readonly content: DraftContent;
}

/** Nothing said yet. */
export const emptyContent: DraftContent = {
  texts: Object.fromEntries(draftTexts.map((text) => [text, ""])) as Record<DraftText, string>,
  kind: "KPI",
  direction: null,
  accumulation: null,
  path: "linear",
  targetBy: null,
  ceiling: "",
  milestones: [],
  criteria: { continuity: null, rationality: null, simplicity: null },
  influence: null,
  settable: null,
  decision: null,
  count: null,
};

/** Has anybody said anything about it yet? */
export function isUntouched({ given, content }: IndicatorDraft): boolean {
  return JSON.stringify(given) === JSON.stringify(content);
}
