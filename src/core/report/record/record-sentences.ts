import {
  compareStandings,
  countChanges,
  type Change,
  type ChangeKind,
} from "../../history/compare";
import type { RecordNotes } from "../../history/history-entry";
import type { KpiRecord } from "../../history/records";
import { sameIndicator } from "../../history/same-indicator";
import { standingsAt } from "../../history/standing";
import type { Indicator } from "../../indicator/indicator";
import type { Language } from "../../messages/language";
import { recordProse, type RecordProse } from "../../messages/record-prose";
import type { ProseStyle } from "../../messages/report-texts";
import { statusWord } from "../../messages/status-words";
import { formatPeriod } from "../../period/format-period";

/** A heading and what stands below it. */
export interface RecordSection {
  /** `number`: of the section. */
  readonly heading: (number: number) => string;
  readonly sentences: readonly string[];
}

/**
 * The last record in prose: what became of the indicators since the one before, why, and what is
 * done. Indicators that did not change and of which nobody said anything are left out. `null`
 * without a record.
 */
export function recordSection(
  records: readonly KpiRecord[],
  indicators: readonly Indicator[],
  { language, style }: { readonly language: Language; readonly style: ProseStyle },
): RecordSection | null {
  const [before, record] = [records.at(-2), records.at(-1)];
  if (!record) return null;
  const prose = recordProse(language, style);
  const same = sameIndicator(indicators);
  const now = standingsAt(record, same);
  const changes = compareStandings(before ? standingsAt(before, same) : new Map(), now);
  const day = formatPeriod(record.day, language);
  const opening = before
    ? prose.since(day, formatPeriod(before.day, language), counted(changes, prose))
    : prose.first(day, now.size);
  const gap = language === "ja" ? "" : " ";
  const said = record.whole ? notesOf(record.whole, prose) : [];
  return {
    heading: prose.heading,
    sentences: [
      opening,
      ...(said.length > 0 ? [prose.about(prose.whole, said)] : []),
      ...changes.flatMap((change) => {
        const sentences = aboutOne(change, prose, language);
        return sentences.length > 0 ? [sentences.join(gap)] : [];
      }),
    ],
  };
}

function counted(changes: readonly Change[], prose: RecordProse): readonly string[] {
  return countChanges(changes).flatMap(({ kind, count }) =>
    isTold(kind) ? [prose.count(kind, count)] : [],
  );
}

/** Changes of a status, which a council is told of. */
const told = ["better", "worse", "judged", "unclear"] as const;

function isTold(kind: ChangeKind): kind is (typeof told)[number] {
  return told.some((one) => one === kind);
}

function aboutOne(
  { name, kind, before, after }: Change,
  prose: RecordProse,
  language: Language,
): readonly string[] {
  const notes = after?.notes ? notesOf(after.notes, prose) : [];
  if (isTold(kind) && before?.status && after?.status) {
    const [then, now] = [before.status, after.status].map((code) => statusWord(code, language));
    return [prose.changed(name, then ?? "", now ?? ""), ...notes];
  }
  const quoted = language === "ja" ? `「${name}」` : `“${name}”`;
  return notes.length > 0 ? [prose.about(quoted, notes)] : [];
}

function notesOf({ comment, cause, nextAction }: RecordNotes, prose: RecordProse): string[] {
  return [
    ...(comment === "" ? [] : [prose.comment(comment)]),
    ...(cause === "" ? [] : [prose.cause(cause)]),
    ...(nextAction === "" ? [] : [prose.nextAction(nextAction)]),
  ];
}
