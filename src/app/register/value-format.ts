import type { Comparator, Quantity } from "../../core/cell/reading";
import type { Language } from "../../core/messages/language";
import type { Cell } from "../../core/sheet/snapshot";

/** What binds a goal, behind its number as staff write it; English says it in front. */
const bound: Readonly<Record<Language, Readonly<Record<Comparator, readonly [string, string]>>>> = {
  ja: {
    "at-least": ["", "以上"],
    "more-than": ["", "超"],
    "at-most": ["", "以下"],
    "less-than": ["", "未満"],
    about: ["", "程度"],
  },
  en: {
    "at-least": ["≥ ", ""],
    "more-than": ["> ", ""],
    "at-most": ["≤ ", ""],
    "less-than": ["< ", ""],
    about: ["≈ ", ""],
  },
};

/** Excel's number format for a number that stands in a cell of the staff: its places, ％, 以上. */
export function valueFormat(
  quantity: Quantity | null,
  { text }: Pick<Cell, "text">,
  language: Language,
): string {
  if (!quantity) return "General";
  const plain = plainFormat(quantity, text);
  if (!quantity.comparator) return plain;
  const [before, after] = bound[language][quantity.comparator];
  return `${before && `"${before}"`}${plain}${after && `"${after}"`}`;
}

/** The same without what binds it. */
export function plainFormat({ unit, value }: Quantity, text: string): string {
  const places = Math.min(6, /[\d０-９][.．]([\d０-９]+)/u.exec(text)?.[1]?.length ?? 0);
  if (unit?.symbol === "%") return decimals("0", places) + "%";
  return decimals("#,##0", Number.isInteger(value) ? places : Math.max(places, 1));
}

function decimals(whole: string, places: number): string {
  return places === 0 ? whole : `${whole}.${"0".repeat(places)}`;
}
