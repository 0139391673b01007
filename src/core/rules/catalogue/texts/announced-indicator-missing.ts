import type { KpiTable } from "../../../table/kpi-table";
import { announcedOver, measureOf } from "../../listed-measures";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator of a sentence that the table does not have. */
export interface AnnouncedIndicatorMissing {
  readonly announced: string;
  readonly heading: string;
}

/** Names that share this part of the shorter one's pairs of letters speak of one thing. */
const alike = 0.3;

/**
 * Does a sentence above a table list an indicator that the table does not have? Mie KPI③ announces
 * 「試用貸出から導入に至った割合」; the table counts only 試用貸出件数.
 */
export const announcedIndicatorMissing = defineRule({
  id: "announced-indicator-missing",
  group: "texts",
  severity: "warning",
  source: null,
  each: "sheet",
  check: (sheet): RuleHit<AnnouncedIndicatorMissing>[] =>
    [...announcedOver(sheet)].flatMap(([table, announced]) =>
      announced
        .filter(({ name }) => !isIn(table, name))
        .map(({ name, text, at }) => ({ at, data: { announced: name, heading: text } })),
    ),
});

function isIn({ indicators }: KpiTable, announced: string): boolean {
  return indicators.some(({ name }) => isSame(announced, name));
}

/** Of one kind of measure, and with enough pairs of letters in common. */
function isSame(a: string, b: string): boolean {
  if (measureOf(a) !== measureOf(b)) return false;
  const [short, long] = [pairs(a), pairs(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return false;
  return [...short].filter((pair) => long.has(pair)).length / short.size >= alike;
}

function pairs(name: string): Set<string> {
  const letters = Array.from(name);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ""}${letter}`));
}
