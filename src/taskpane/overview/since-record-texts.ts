import type { Localized } from "../../core/messages/language";

interface SinceRecordTexts {
  /** `counts`: `良くなった 1`. */
  readonly since: (day: string, counts: readonly string[]) => string;
  readonly nothing: (day: string) => string;
  readonly count: (kind: string, count: number) => string;
  readonly andMore: (count: number) => string;
}

/** What changed since the last record. */
export const sinceRecordTexts: Localized<SinceRecordTexts> = {
  ja: {
    since: (day, counts) => `前回の記録（${day}）から：${counts.join("、")}`,
    nothing: (day) => `前回の記録（${day}）から、変わった指標はありません。`,
    count: (kind, count) => `${kind} ${count}`,
    andMore: (count) => `ほか ${count} 件は「記録」の「ふりかえる」で見られます。`,
  },
  en: {
    since: (day, counts) => `Since the record of ${day}: ${counts.join(", ")}`,
    nothing: (day) => `No indicator has changed since the record of ${day}.`,
    count: (kind, count) => `${kind} ${count}`,
    andMore: (count) => `${count} more are in “Record”, “Look back”.`,
  },
};
