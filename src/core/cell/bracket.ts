import { isLikelyYear } from "../period/calendar";
import { matchPeriod } from "../period/match-period";
import type { Period } from "../period/period";
import { takePer } from "./affixes";
import type { Quantity } from "./reading";
import { isKnownUnit } from "./unit";

/** What a bracket behind a value says. */
export type Bracket =
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "per"; readonly per: Quantity["per"] }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "second" }
  | { readonly kind: "remark" };

/** 62.1%(18/29): what the share was computed from. */
const division = /^\d{1,9}\/\d{1,9}$/;
/** 令和6年度実績: what may follow the period that a value is of. */
const datedWords = /^(?:の?(?:実績値?|見込み?|速報値?|確定値|推計値?|調査|集計|決算|値))?$/;
/** Words about the value (見込み, 累計, 全国16位); not such as turn it round (10件（減）). */
const remark = /^[^\d増減低下上昇±▲△+-][^増減低下上昇±▲△]{0,19}$|^(?:倍増|半減)$/;
/** 4.5点(5点満点), 3.8(5段階評価): the scale that it was measured on. */
const scale = /^\d{1,3}(?:点満点|段階(?:評価)?)中?$/;
/** R6.3 may be a number by itself; in brackets behind one it is a month. */
const eraMonth = /^[RHS]\d{1,2}\.\d/;

/**
 * Reads what stands in brackets behind a value: `150(件)`, `131件(令和6年度)`, `3回(年間)`, `23(8)`,
 * `150人(見込み)`. `null` where it may change the value's meaning.
 *
 * @param inside the text between the brackets, normalized and closed up
 * @param second the quantity that it is, if it is one
 */
export function takeBracket(
  inside: string,
  front: Quantity,
  second: { readonly quantity: Quantity } | null,
): Bracket | null {
  if (!front.unit && isKnownUnit(inside)) return { kind: "unit", unit: inside };
  const { per, rest } = takePer(`/${inside}`);
  if (per && rest === "" && !front.per) return { kind: "per", per };
  const period = periodIn(inside);
  if (period) return { kind: "period", period };
  if (second) return isYearBeside(front, second.quantity) ? null : { kind: "second" };
  return isRemark(inside, front) ? { kind: "remark" } : null;
}

function periodIn(inside: string): Period | null {
  const match = matchPeriod(inside, 0);
  if (!match || match.remarks.length > 0) return null;
  if (!match.clear && !eraMonth.test(inside)) return null;
  return datedWords.test(inside.slice(match.end)) ? match.period : null;
}

function isRemark(inside: string, front: Quantity): boolean {
  if (front.unit?.family === "ratio" && division.test(inside)) return true;
  return (remark.test(inside) && !isKnownUnit(inside)) || scale.test(inside);
}

/** 2022(50.7%), 131件(2024): one of the two is rather a year. */
function isYearBeside(front: Quantity, second: Quantity): boolean {
  return [front, second].some(({ value, unit }) => !unit && isLikelyYear(value));
}
