import type { Period, PeriodRemark } from "../period/period";
import type { Span } from "../text/original-span";

/** How a value binds a goal: 以上, 超, 以下, 未満, 約・程度. */
export type Comparator = "at-least" | "more-than" | "at-most" | "less-than" | "about";

/** What a number counts. */
export interface Unit {
  /** As the staff wrote it: `市町`, `％`, `千円`. */
  readonly written: string;
  /** One spelling for all spellings of it: `%`, `円`, `箇所`. Two values compare when this is equal. */
  readonly symbol: string;
  readonly family: "ratio" | "money" | "count" | "time" | "measure";
}

/** A number with everything the cell says about it. */
export interface Quantity {
  /** In the unit's own size: 26.0％ is 0.26, 1,479,100千円 is 1479100000. */
  readonly value: number;
  readonly unit: Unit | null;
  readonly comparator: Comparator | null;
  /** `/年`, `／月`, `年間`: the value starts anew with each period. */
  readonly per: "year" | "month" | null;
}

/** A goal without a number of its own: it takes its measure from another value. */
export interface RelativeGoal {
  /** 増加, 延伸: increase; 縮小: decrease; 維持: maintain. `null`: 改善, 全産業平均並み do not tell. */
  readonly direction: "increase" | "decrease" | "maintain" | null;
  /** 以上 in 前年度以上, beside the reference; `null` where it does not say. */
  readonly comparator: Comparator | null;
  /** What it is held against, as written: 全産業平均, 前年度; `null` where the words do not say. */
  readonly reference: string | null;
  /** By how much it is to change: 5 % in 前年度比５％増. Unsigned, `direction` tells the way. */
  readonly change: Quantity | null;
}

/** Why a cell has no value although something stands in it. */
export type PlaceholderReason =
  | "dash" // ー － ― -
  | "left-blank" // 空欄
  | "no-data" // データなし, 不明, …
  | "in-survey" // 調査中
  | "undecided" // 未定, 調整中
  | "not-compiled" // 未集計, 未公表
  | "not-done" // 未実施, 調査なし
  | "not-applicable" // 該当なし
  | "suppressed" // x, *: not shown, so that nobody can be recognised
  | "all-new" // 皆増: there was nothing before, so that a rate has no meaning
  | "all-gone" // 皆減
  | "overflow"; // ######

/** Why a text is kept as text. */
export type UnreadReason =
  | "several-values" // 12 34, 3割と4割
  | "unknown-words" // 第３回
  | "range" // 2025～2029: from and to, but of what is not clear
  | "no-number" // a number was expected
  | "year-missing" // 11月, 第３四半期, ７年度: which year does not stand here
  | "no-such-date" // 令和７年２月30日
  | "too-many-digits" // more than Excel's 15
  | "unclear-sign" // ー5: a minus, or a dash before 5?
  | "long-text"; // a paragraph, where a number was expected

/** What a piece of a cell is for. */
export type PartKind =
  | "number"
  | "scale" // 千 in 千円
  | "unit"
  | "comparator"
  | "per" // /年
  | "qualifier" // 延べ, 累計: how it was counted
  | "period"
  | "separator" // ～ of a range, the brackets of 23(8)
  | "placeholder"
  | "reference" // 全産業平均
  | "direction" // 増加
  | "note" // ※
  | "remark" // （見込み）
  | "words" // of a text that is not a value
  | "unread" // where a value was tried and given up
  | "blank"; // spaces, line breaks

/** A piece of a cell as it was written. */
export interface CellPart {
  readonly kind: PartKind;
  readonly written: string;
  readonly span: Span;
}

/** A footnote mark in a cell. */
export interface NoteMark {
  readonly mark: string;
  readonly span: Span;
}

/** Of every reading: the cell as displayed, and its parts, which cover all of it in order. */
interface Written {
  readonly text: string;
  readonly parts: readonly CellPart[];
}

/** Of readings that may carry footnote marks: ※, ※１, (注), *. */
interface Noted extends Written {
  readonly notes: readonly NoteMark[];
}

/** One number: `26.0％`, `３事業所以上/年`. */
export interface QuantityReading extends Noted {
  readonly kind: "quantity";
  readonly quantity: Quantity;
  /** 8 in `23(8)`: a second value, which the cell does not explain. */
  readonly second: Quantity | null;
  /** The period that the cell itself gives in brackets: `131件（令和６年度）`. */
  readonly dated: Period | null;
}

/** From one number to another, `38.5～40.0`; `null` where it is open, `50％～`. */
export interface RangeReading extends Noted {
  readonly kind: "range";
  readonly from: Quantity | null;
  readonly to: Quantity | null;
}

/** A goal in words: 増加, 維持, 全産業平均以下, 前年度比５％増. */
export interface GoalReading extends Noted {
  readonly kind: "goal";
  readonly goal: RelativeGoal;
}

/** A time: 令和７年度, 2025年（令和７年）. Doubts about it are remarks. */
export interface PeriodReading extends Noted {
  readonly kind: "period";
  readonly period: Period;
  readonly remarks: readonly PeriodRemark[];
}

/** A sign or word that says that there is no value, and why. */
export interface PlaceholderReading extends Noted {
  readonly kind: "placeholder";
  readonly reason: PlaceholderReason;
}

/** Words, with the reason where a number or period was tried and given up. */
export interface TextReading extends Noted {
  readonly kind: "text";
  readonly reason: UnreadReason | null;
}

/**
 * What a cell says, and how it was written. Total: every cell has one reading, and the cell's text
 * can be had back from it (`rebuild`).
 */
export type CellReading =
  | (Written & { readonly kind: "blank" })
  | QuantityReading
  | RangeReading
  | GoalReading
  | PeriodReading
  | PlaceholderReading
  | TextReading
  | (Written & { readonly kind: "error" });
