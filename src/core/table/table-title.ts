import type { KpiTable, TextBlock } from "./kpi-table";

/** Longer lines are sentences. */
const longestHeading = 45;

/**
 * The heading of a table among the texts above it. Sections (２ ＫＰＩの設定) are named alike on every
 * sheet, so what stands over the first of them counts; without such, the nearest section.
 *
 * @param above the texts between the table before and this one, from the top down
 */
export function titleOf(above: readonly TextBlock[]): KpiTable["title"] {
  const firstSection = above.findIndex(({ text }) => isSection(text));
  const over = firstSection < 0 ? above : above.slice(0, firstSection);
  const heading = over.findLast(({ text }) => isHeading(text));
  return heading ?? above.findLast(({ text }) => isSection(text)) ?? null;
}

/** １ ＫＰＩの定義, 2. 目標 */
function isSection(text: string): boolean {
  return /^[\d０-９]{1,2}[\s.．、)）]+\S/u.test(text) && isShort(text);
}

/** A short line that is neither sentence, remark in brackets, bullet, note nor 目標：…. */
function isHeading(text: string): boolean {
  return (
    isShort(text) &&
    !/[。、：:\n]/u.test(text) &&
    !/^[・⚫●※＊*⇒→]/u.test(text) &&
    !/^[（(【][^（(【]*[）)】]$/u.test(text)
  );
}

function isShort(text: string): boolean {
  return text.length <= longestHeading;
}
