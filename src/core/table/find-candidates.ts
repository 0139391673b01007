import { readValue } from "../cell/read-cell";
import type { Quantity } from "../cell/reading";
import { normalize } from "../text/normalize";
import type { IndicatorCandidate, KpiTable, TextBlock } from "./kpi-table";
import { oneLine } from "./one-line";

interface Goal {
  readonly written: string;
  readonly quantity: Quantity;
  /** Where it begins and ends in its text. */
  readonly start: number;
  readonly end: number;
}

/** A number, a short unit, and a word that makes a goal of them; the cell reader has the last word. */
const goalPattern =
  /\d[\d,]{0,14}(?:\.\d{1,6})?[^\d\s,.、。:;()「」/]{1,8}?(?:(?:以上|超|以下|未満)(?:\/(?:年度?|月))?|\/(?:年度?|月))/gu;

/** Names are looked for so far from their goal. */
const longestName = 130;

/** Forms of naming, best first: 「名前：目標」, 「名前（目標）」, 「名前を…目標」. */
const forms: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  { before: /([^。：:]{3,120})\s*[：:]\s*$/u, after: /^\s*[。）)]?\s*$/u },
  { before: /(?:^|[。、・「\s])([^。、・「」（(：:]{3,60})[（(]$/u, after: /^[）)]/u },
  {
    before: /(?:^|[。、・「\s])([^。、・「」（(：:]{3,60}?)[をはが](?:年間?|毎年)?$/u,
    after: /^(?:に|と|へ|を)/u,
  },
];

/**
 * Goals that stand in sentences only (Mie KPI②: 「…を創出した事業所： ３事業所以上/年」). A goal that one
 * of the sheet's tables holds is not told again, nor the same goal twice.
 */
export function findCandidates(
  texts: readonly TextBlock[],
  tables: readonly KpiTable[],
): readonly IndicatorCandidate[] {
  let known: ReadonlySet<number> | null = null;
  const best = new Map<string, { readonly rank: number; readonly candidate: IndicatorCandidate }>();
  for (const { text, at } of texts) {
    for (const goal of goalsIn(text)) {
      known ??= new Set(tables.flatMap(valuesOf));
      if (known.has(goal.quantity.value)) continue;
      const named = nameOf(text, goal);
      if (!named) continue;
      const { quantity, written } = goal;
      const key = `${quantity.value} ${quantity.unit?.symbol ?? ""}`;
      const candidate = { name: named.name, text, goal: written, unit: quantity.unit, at };
      const other = best.get(key);
      if (!other || named.rank < other.rank) best.set(key, { rank: named.rank, candidate });
    }
  }
  return [...best.values()].map(({ candidate }) => candidate);
}

function goalsIn(text: string): readonly Goal[] {
  const { text: normalized, offsets } = normalize(text);
  return [...normalized.matchAll(goalPattern)].flatMap((match) => {
    const start = offsets[match.index] ?? 0;
    const end = offsets[match.index + match[0].length] ?? text.length;
    const written = text.slice(start, end);
    const reading = readValue(written);
    if (reading.kind !== "quantity" || !reading.quantity.unit) return [];
    return [{ written, quantity: reading.quantity, start, end }];
  });
}

function nameOf(text: string, { start, end }: Goal) {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  for (const [rank, form] of forms.entries()) {
    const name = form.after.test(after) ? form.before.exec(before)?.[1] : undefined;
    if (name) return { rank, name: oneLine(name).replace(/^[・⚫●※\s]+/u, "") };
  }
  return null;
}

function valuesOf({ indicators }: KpiTable): readonly number[] {
  return indicators.flatMap(({ baseline, planned, target, actuals }) =>
    [baseline, ...planned, target, ...actuals].flatMap((datum) => datum?.quantity?.value ?? []),
  );
}
