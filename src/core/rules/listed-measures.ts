import type { CellAddress } from "../sheet/address";
import type { KpiTable, TextBlock } from "../table/kpi-table";
import type { CheckedSheet } from "./checked-sheet";
import { withoutBrackets } from "./plain-name";

/** What ends the name of a measure, by what it measures. */
const measures = { share: /(?:率|割合)$/u, count: /数$/u };

/** A list in a sentence is short; more than this is another kind of text. */
const longestList = 20;
/** And so is what stands over one table. */
const mostAnnounced = 60;

/** Does the name speak of a share or of a count? `null` for what is no measure. */
export function measureOf(name: string): keyof typeof measures | null {
  const own = withoutBrackets(name);
  return measures.share.test(own) ? "share" : measures.count.test(own) ? "count" : null;
}

/** The names of measures in 「A件数、B者数、Cの割合等」; one name alone is a title, not a list. */
export function listedMeasures(text: string): readonly string[] {
  const names = text
    .split(/[、，,・\n]/u)
    .map((part) => part.replace(/(?:など|等)?[。.\s]*$/u, "").trim())
    // Where it is counted (窓口における) is not what is counted.
    .map((part) => part.replace(/^.*における/u, ""))
    .filter((part) => measureOf(part) !== null);
  return names.length < 2 ? [] : names.slice(0, longestList);
}

/** What a sentence above a table lists. */
export interface Announced {
  readonly name: string;
  readonly text: string;
  readonly at: CellAddress;
}

/**
 * The measures that sentences list, by the table that they stand over: the first that begins below
 * them. Tables side by side share what stands above them.
 */
export function announcedOver({ tables, texts }: CheckedSheet): ReadonlyMap<KpiTable, Announced[]> {
  const sorted = [...tables].sort((a, b) => a.range.top - b.range.top);
  const announced = new Map<KpiTable, Announced[]>();
  let [table, text] = [0, 0];
  while (table < sorted.length) {
    const top = sorted[table]?.range.top ?? 0;
    const over: TextBlock[] = [];
    for (let block = texts[text]; block && block.at.row < top; block = texts[++text]) {
      over.push(block);
    }
    const names = over.flatMap(({ text: written, at }) =>
      listedMeasures(written).map((name) => ({ name, text: written.trim(), at })),
    );
    for (let one = sorted[table]; one?.range.top === top; one = sorted[++table]) {
      announced.set(one, names.slice(0, mostAnnounced));
    }
  }
  return announced;
}
