import { matchPeriod } from "../period/match-period";
import { matchAt } from "../text/match-at";
import { type Normalized, sliceOf } from "../text/normalize";
import {
  adverb,
  boundAtEnd,
  isReference,
  jointAfterPeriod,
  referenceAtStart,
  referenceJoint,
  wayAtEnd,
} from "./goal-words";
import { longestQuantity, parseQuantity } from "./parse-quantity";
import type { Piece } from "./parts";
import type { RelativeGoal } from "./reading";
import { shifted } from "./written-quantity";

/** A goal in words, and what each piece of the text is for. */
export interface WrittenGoal {
  readonly goal: RelativeGoal;
  readonly pieces: readonly Piece[];
}

/**
 * Reads a text that is a goal without a number of its own: 増加, 現状維持, 全産業平均以下, and a change:
 * 前年度比5%増. `null` for other words, also for longer ones that only end so (支援件数の増加 is the name
 * of something).
 *
 * @param closed the text normalized and closed up, without note marks
 */
export function readGoal(closed: Normalized, original: string): WrittenGoal | null {
  const { text } = closed;
  if (text === "" || text.length > longestQuantity) return null;
  return boundGoal(text) ?? (/\d/.test(text) ? change(closed, original) : wayToGo(text));
}

/** 全産業平均以下, 前年度を上回る. */
function boundGoal(text: string): WrittenGoal | null {
  const bound = boundAtEnd(text);
  if (!bound) return null;
  const reference = text.slice(0, bound.at).replace(/[をのに]$/, "");
  if (!isReference(reference)) return null;
  return {
    goal: { ...bound.says, reference, change: null },
    pieces: [
      { kind: "reference", start: 0, end: bound.at },
      { kind: "comparator", start: bound.at, end: text.length },
    ],
  };
}

/** 増加, 現状維持, 前年度より増加, さらなる向上. */
function wayToGo(text: string): WrittenGoal | null {
  const way = wayAtEnd(text);
  if (!way) return null;
  const before = text.slice(0, way.at).replace(adverb, "");
  const reference = before.replace(referenceJoint, "");
  const isUnderstood = reference === "" ? /^[をの]?$/.test(before) : isReference(reference);
  if (!isUnderstood) return null;
  return {
    goal: {
      direction: way.says,
      comparator: null,
      reference: reference === "" ? null : reference,
      change: null,
    },
    pieces: [
      { kind: "reference", start: 0, end: way.at },
      { kind: "direction", start: way.at, end: text.length },
    ],
  };
}

/** 前年度比5%増, 2013年度比46%削減, 3件増. 20%まで削減 names where it ends, and is no change. */
function change(closed: Normalized, original: string): WrittenGoal | null {
  const { text } = closed;
  const way = wayAtEnd(text);
  if (!way || way.says === null || way.says === "maintain") return null;
  const end = text.charAt(way.at - 1) === "の" ? way.at - 1 : way.at;
  if (text.slice(0, end).endsWith("まで")) return null;
  const lead = countedFrom(text);
  const amount = parseQuantity(sliceOf(closed, lead.end, end), original, "quantity");
  if (!amount?.quantity.unit || amount.second || amount.dated || amount.quantity.value < 0) {
    return null;
  }
  const { comparator } = amount.quantity;
  return {
    goal: {
      direction: way.says,
      comparator,
      reference: lead.reference,
      change: { ...amount.quantity, comparator: null },
    },
    pieces: [
      { kind: "reference", start: 0, end: lead.end },
      ...shifted(amount.pieces, lead.end),
      { kind: "direction", start: end, end: text.length },
    ],
  };
}

/** What stands in front of a change, and says from where: 前年度比, 2013年度比. */
function countedFrom(text: string): { readonly reference: string | null; readonly end: number } {
  const known = matchAt(referenceAtStart, text, 0);
  if (known) {
    const [written, word = ""] = known;
    return { reference: word.replace(/^対/, ""), end: written.length };
  }
  const period = matchPeriod(text, 0);
  const joint = period?.clear ? matchAt(jointAfterPeriod, text, period.end) : null;
  if (!period || !joint) return { reference: null, end: 0 };
  return { reference: text.slice(0, period.end), end: period.end + joint[0].length };
}
