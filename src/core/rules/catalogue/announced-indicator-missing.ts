import type { KpiTable, TextBlock } from "../../table/kpi-table";
import { defineRule } from "../rule";

/** What ends the name of a measure, by what it measures. */
const measures = { share: /(?:率|割合)$/u, count: /数$/u };
/** Names that share this part of the shorter one's pairs of letters speak of one thing. */
const alike = 0.3;

/**
 * Does a sentence above a table list an indicator that the table does not have? Mie KPI③ announces
 * 「試用貸出から導入に至った割合」; the table counts only 試用貸出件数.
 */
export const announcedIndicatorMissing = defineRule({
  id: "announced-indicator-missing",
  severity: "warning",
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      above(table, reading.texts).flatMap(({ text, at }) => {
        const announced = enumerated(text);
        // One name alone is a title or a definition, not a list of what follows.
        if (announced.length < 2) return [];
        return announced
          .filter((name) => !table.indicators.some((indicator) => same(name, indicator.name)))
          .map((name) => ({ at, data: { announced: name, heading: text.trim() } }));
      }),
    ),
});

function above({ range }: KpiTable, texts: readonly TextBlock[]): TextBlock[] {
  return texts.filter(({ at }) => at.sheet === range.sheet && at.row < range.top);
}

/** The names of measures in 「A件数、B者数、Cの割合等」. */
function enumerated(text: string): string[] {
  return (
    text
      .split(/[、，,・\n]/u)
      .map((part) => part.replace(/(?:など|等)?[。.\s]*$/u, "").trim())
      // Where it is counted (窓口における) is not what is counted.
      .map((part) => part.replace(/^.*における/u, ""))
      .filter((part) => kindOf(part) !== null)
  );
}

function kindOf(name: string): keyof typeof measures | null {
  const own = name.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "");
  return measures.share.test(own) ? "share" : measures.count.test(own) ? "count" : null;
}

/** Of one kind of measure, and with enough pairs of letters in common. */
function same(a: string, b: string): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  const [short, long] = [pairs(a), pairs(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return false;
  return [...short].filter((pair) => long.has(pair)).length / short.size >= alike;
}

function pairs(name: string): Set<string> {
  const letters = Array.from(name);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ""}${letter}`));
}
