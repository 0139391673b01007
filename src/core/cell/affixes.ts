import { matchAt } from "../text/match-at";
import type { Piece } from "./parts";
import type { Comparator, Quantity } from "./reading";

const comparators: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  "≥": "at-least",
  "≧": "at-least",
  "⩾": "at-least",
  ">=": "at-least",
  最低: "at-least",
  最低でも: "at-least",
  少なくとも: "at-least",
  atleast: "at-least",
  ormore: "at-least",
  orhigher: "at-least",
  超: "more-than",
  超え: "more-than",
  超える: "more-than",
  を超える: "more-than",
  を上回る: "more-than",
  ">": "more-than",
  over: "more-than",
  morethan: "more-than",
  以下: "at-most",
  以内: "at-most",
  "≤": "at-most",
  "≦": "at-most",
  "⩽": "at-most",
  "<=": "at-most",
  最大: "at-most",
  最大でも: "at-most",
  upto: "at-most",
  atmost: "at-most",
  orless: "at-most",
  orlower: "at-most",
  orfewer: "at-most",
  未満: "less-than",
  を下回る: "less-than",
  "<": "less-than",
  under: "less-than",
  lessthan: "less-than",
  fewerthan: "less-than",
  約: "about",
  およそ: "about",
  おおよそ: "about",
  おおむね: "about",
  概ね: "about",
  ほぼ: "about",
  程度: "about",
  前後: "about",
  ほど: "about",
  くらい: "about",
  ぐらい: "about",
  強: "about",
  弱: "about",
  about: "about",
  around: "about",
  approx: "about",
  "approx.": "about",
};

const periods: Readonly<Record<string, Quantity["per"]>> = {
  年: "year",
  年度: "year",
  年間: "year",
  year: "year",
  yr: "year",
  annum: "year",
  月: "month",
  月間: "month",
  month: "month",
};

const frontComparator =
  /約|お?およそ|おおむね|概ね|ほぼ|最低(?:でも)?|少なくとも|最大(?:でも)?|[><]=?|[≥≧⩾≤≦⩽]|at(?:least|most)|(?:more|less|fewer)than|over|under|upto|about|around|approx\.?/iy;
const frontQualifier = /延べ|のべ|累計で?|合計で?|総計|計|平均で?|各|全/y;
const frontPer = /毎?(年度|年間|年|月間|月)/y;
const money = /[¥$€]/y;

/** What stands before a number: 約, ≥, 延べ, ¥, and 年 in 年３回. */
export interface Prefix {
  readonly comparator: Comparator | null;
  readonly per: Quantity["per"];
  readonly money: string;
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** Reads what may stand before a number, each once; of length 0 where the text begins with the number. */
export function takePrefix(text: string): Prefix {
  const pieces: Piece[] = [];
  const found: Partial<Record<Piece["kind"], string>> = {};
  let length = 0;
  const take = (kind: Piece["kind"], pattern: RegExp): boolean => {
    const match = found[kind] === undefined ? matchAt(pattern, text, length) : null;
    if (!match) return false;
    found[kind] = match[1] ?? match[0];
    pieces.push({ kind, start: length, end: length + match[0].length });
    length += match[0].length;
    return true;
  };
  while (
    take("comparator", frontComparator) ||
    take("qualifier", frontQualifier) ||
    take("per", frontPer)
  );
  take("unit", money);
  return {
    comparator: comparators[(found.comparator ?? "").toLowerCase()] ?? null,
    per: periods[found.per ?? ""] ?? null,
    money: found.unit ?? "",
    length,
    pieces,
  };
}

const backComparator =
  /(?:以上|を?超える|超え?|以下|以内|未満|程度|前後|ほど|[くぐ]らい|(?<=[割%倍])[強弱]|を[上下]回る|or(?:more|less|higher|lower|fewer))$/i;
const backPer = /(?:\/|per)(年度|年間|年|月間|月|year|yr|month|annum)$/i;
/** 90％以上を維持, 80％に向上, 20％まで: the value is where it leads to. */
const backQualifier =
  /(?:を?(?:維持|確保|継続|達成|目指す)(?:する)?|(?:まで|に|へ)(?:増加|増|向上|拡大|延伸|引き?上げ|削減|減少|減|低下|低減|縮小|短縮|抑制|引き?下げ)|まで)$/;

/** What stands behind a unit, in any order and each once at most: 以上, /年, を維持. */
export interface Suffix {
  readonly comparator: Comparator | null;
  readonly per: Quantity["per"];
  readonly rest: string;
  /** Counted from the beginning of the text that was given. */
  readonly pieces: readonly Piece[];
}

/** Takes comparator, 「per」 and the like off the end: `事業所以上/年` leaves `事業所`. */
export function takeSuffix(text: string): Suffix {
  const pieces: Piece[] = [];
  const found: Partial<Record<Piece["kind"], string>> = {};
  let rest = text;
  const take = (kind: Piece["kind"], pattern: RegExp): boolean => {
    const match = found[kind] === undefined ? pattern.exec(rest) : null;
    if (!match) return false;
    found[kind] = match[1] ?? match[0];
    pieces.unshift({ kind, start: match.index, end: rest.length });
    rest = rest.slice(0, match.index);
    return true;
  };
  while (
    take("per", backPer) ||
    take("comparator", backComparator) ||
    take("qualifier", backQualifier)
  );
  const comparator = (found.comparator ?? "").toLowerCase();
  return {
    comparator: comparators[comparator] ?? comparators[comparator.replace(/^を/, "")] ?? null,
    per: periods[(found.per ?? "").toLowerCase()] ?? null,
    rest,
    pieces,
  };
}

/** Takes `/年` or `/月` off the end of a unit. */
export function takePer(text: string): { readonly rest: string; readonly per: Quantity["per"] } {
  const [written = "", word = ""] = backPer.exec(text) ?? [];
  return {
    rest: text.slice(0, text.length - written.length),
    per: periods[word.toLowerCase()] ?? null,
  };
}
