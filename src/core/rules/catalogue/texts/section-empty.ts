import type { TextBlock } from "../../../table/kpi-table";
import { defineRule, type RuleHit } from "../../rule";

/** A numbered heading, and the one that follows at once. */
export interface SectionEmpty {
  readonly heading: string;
  readonly next: string;
}

/** １ ＫＰＩの定義, 2. 目標: a number, then a blank or a point, then words. */
const numbered = /^([0-9０-９]{1,2})[\s.．、]+(\S.*)$/u;

/** A heading, or the row of something that a section may hold. */
interface Line {
  readonly row: number;
  readonly heading: TextBlock | null;
}

/**
 * Does a numbered section hold nothing before the next one begins? Mie KPI②: 「２ ＫＰＩの設定」 is
 * followed at once by 「３ …」, so no target year and no baseline are set. Without a following section
 * the sheet may simply end there, or go on elsewhere.
 */
export const sectionEmpty = defineRule({
  id: "section-empty",
  group: "texts",
  severity: "warning",
  source: null,
  each: "sheet",
  check: ({ texts, tables }): RuleHit<SectionEmpty>[] => {
    const lines: Line[] = [
      ...texts.map((block) => ({
        row: block.at.row,
        heading: numbered.test(block.text.trim()) ? block : null,
      })),
      ...tables.map(({ range }) => ({ row: range.top, heading: null })),
    ].sort((a, b) => a.row - b.row);
    return lines.flatMap(({ row, heading }, i) => {
      const next = lines[i + 1];
      if (!heading || !next?.heading || next.row === row) return [];
      const data = { heading: heading.text.trim(), next: next.heading.text.trim() };
      return [{ at: heading.at, data }];
    });
  },
});
