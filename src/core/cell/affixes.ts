import type { Comparator, Quantity } from "./reading";

const comparators: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  "≥": "at-least",
  "≧": "at-least",
  超: "more-than",
  超え: "more-than",
  ">": "more-than",
  以下: "at-most",
  以内: "at-most",
  "≤": "at-most",
  "≦": "at-most",
  未満: "less-than",
  "<": "less-than",
  約: "about",
  およそ: "about",
  おおむね: "about",
  概ね: "about",
  程度: "about",
  前後: "about",
};

const periods: Readonly<Record<string, Quantity["per"]>> = {
  年: "year",
  年度: "year",
  年間: "year",
  月: "month",
  月間: "month",
};

const before = /^(約|およそ|おおむね|概ね|[≥≧>≤≦<])?(?:毎?(年間|年|月間|月))?[¥]?/;
const comparatorAfter = /(以上|超え?|以下|以内|未満|程度|前後)$/;
const perAfter = /\/(年度|年間|年|月間|月)$/;

/** What stands before a number: 約, ≥, and 年 in 年３回. */
export interface Prefix {
  readonly comparator: Comparator | null;
  readonly per: Quantity["per"];
  readonly money: boolean;
  readonly length: number;
}

/** Reads what may stand before a number; of length 0 where the text begins with the number. */
export function takePrefix(text: string): Prefix {
  const [written = "", comparator = "", per = ""] = before.exec(text) ?? [];
  return {
    comparator: comparators[comparator] ?? null,
    per: periods[per] ?? null,
    money: written.endsWith("¥"),
    length: written.length,
  };
}

/** What stands behind a unit, in any order and each once at most: 以上, /年. */
export interface Suffix {
  readonly comparator: Comparator | null;
  readonly per: Quantity["per"];
  readonly rest: string;
}

/** Takes comparator and 「per」 off the end: `事業所以上/年` leaves `事業所`. */
export function takeSuffix(text: string): Suffix {
  const outer = takePer(text);
  const comparator = comparatorAfter.exec(outer.rest)?.[0] ?? "";
  const unit = outer.rest.slice(0, outer.rest.length - comparator.length);
  const inner = outer.per ? { rest: unit, per: outer.per } : takePer(unit);
  return { comparator: comparators[comparator] ?? null, per: inner.per, rest: inner.rest };
}

/** Takes `/年` or `/月` off the end of a unit. */
export function takePer(text: string): { readonly rest: string; readonly per: Quantity["per"] } {
  const [written = "", word = ""] = perAfter.exec(text) ?? [];
  return { rest: text.slice(0, text.length - written.length), per: periods[word] ?? null };
}
