import type { Period } from "../period/period";
import type { CellAddress, RangeAddress } from "../sheet/address";
import type { StatusCode } from "./status-code";

/** How far the discussion of an indicator is: 案, 意見聴取, 指標確定, 数値目標設定, 運用. */
export type DiscussionStage = "draft" | "hearing" | "indicator-fixed" | "target-set" | "operating";

/** 継続性: can it be measured year after year? 合理性: does it show the goal? 簡易性: is it easily had and understood? */
export type Criterion = "continuity" | "rationality" | "simplicity";

/** What staff say of a criterion: `○ 毎年の実態調査で把握できる`. */
export interface Judgement {
  /** `null`: words without ○, △ or ×. */
  readonly mark: "met" | "partly" | "unmet" | null;
  readonly ground: string;
}

/** Why an indicator should not be one: the prefecture cannot influence it, or no target can be set. */
export type Exclusion = "none" | "no-influence" | "no-target";

/** How the way from baseline to target is drawn. */
export type RegisterPath = "linear" | "compound" | "logistic";

/** What staff typed into the register about an indicator; `null` where the cell is empty. */
export interface RegisterEntry {
  /** The name cell of its row in the register, and the row. */
  readonly at: CellAddress;
  readonly range: RangeAddress;
  readonly definition: string | null;
  readonly source: string | null;
  readonly frequency: string | null;
  readonly nextPublication: { readonly text: string; readonly period: Period | null } | null;
  readonly owner: string | null;
  /** `code` is `null` for words of their own. */
  readonly stage: { readonly text: string; readonly code: DiscussionStage | null } | null;
  /** Where it is decided next. */
  readonly meeting: string | null;
  readonly criteria: Readonly<Record<Criterion, Judgement | null>>;
  readonly exclusion: { readonly text: string; readonly code: Exclusion | null } | null;
  /** Why it was chosen, or kept although a criterion is not met. */
  readonly reason: string | null;
  /** The name of the goal or indicator that it leads to, and the sentence that says how. */
  readonly leadsTo: string | null;
  readonly causalSentence: string | null;
  readonly remarks: string | null;
  readonly path: RegisterPath | null;
  /** The staff's own word in the place of the computed status. */
  readonly verdict: StatusCode | null;
}
