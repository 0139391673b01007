import type { TextBlock } from "../../table/kpi-table";
import { defineRule } from "../rule";

/** １ ＫＰＩの定義, 2. 目標: a number, then a blank or a point, then words. */
const numbered = /^([0-9０-９]{1,2})[\s.．、]+(\S.*)$/u;

/**
 * Does a numbered section hold nothing before the next one begins? Mie KPI②: 「２ ＫＰＩの設定」 is
 * followed at once by 「３ …」, so no target year and no baseline are set.
 */
export const sectionEmpty = defineRule({
  id: "section-empty",
  severity: "warning",
  check: ({ snapshot, reading }) =>
    snapshot.sheets.flatMap(({ name }) => {
      const texts = reading.texts.filter(({ at }) => at.sheet === name);
      const headings = texts.filter(({ text }) => numbered.test(text.trim()));
      const filled = [
        ...texts.filter((block) => !headings.includes(block)).map(({ at }) => at.row),
        ...reading.tables.filter(({ range }) => range.sheet === name).map(({ range }) => range.top),
      ];
      return headings.flatMap((heading, i) => {
        const next: TextBlock | undefined = headings[i + 1];
        // Without a following section the sheet may simply end here, or go on elsewhere.
        if (!next) return [];
        const holds = filled.some((row) => row > heading.at.row && row < next.at.row);
        if (holds || heading.at.row === next.at.row) return [];
        return [{ at: heading.at, data: { heading: heading.text.trim(), next: next.text.trim() } }];
      });
    }),
});
