import { compareStandings, countChanges, type Change } from "../../history/compare";
import type { CountedSteps } from "../../steps";
import type { KpiRecord } from "../../history/records";
import type { SameIndicator } from "../../history/same-indicator";
import { standingsAt, type Standing } from "../../history/standing";
import {
  changeParts,
  changeWords,
  standingStatus,
  standingValue,
  type StatusWriting,
} from "../../messages/change-words";
import { meetingTexts } from "../../messages/meeting-texts";
import { tallyText } from "../../messages/status";
import { formatPeriod } from "../../period/format-period";
import type { Report, ReportBlock } from "../report";

/** What the material speaks of. */
export interface MeetingSource {
  readonly record: KpiRecord;
  /** The record that it is compared with; `null`: there is none before. */
  readonly before: KpiRecord | null;
  readonly same: SameIndicator;
  /** The sheet that the record stands in. */
  readonly sheet: string;
}

/**
 * 結果・変化・要因・次の対応 of a record as a report: how many have which status and what became of
 * them, what was said of all, then a row an indicator, in the order in which they were recorded.
 */
export function* meetingSteps(
  { record, before, same, sheet }: MeetingSource,
  writing: StatusWriting,
): CountedSteps<Report> {
  const { language } = writing;
  const texts = meetingTexts[language];
  const now = standingsAt(record, same);
  const begun = { done: 0, total: now.size };
  yield begun;
  const then = before ? standingsAt(before, same) : new Map<never, never>();
  yield begun;
  const changes = compareStandings(then, now);
  yield begun;
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const lines = [...now].map(([key, standing]) => ({ standing, change: byKey.get(key) }));
  const gone = changes.filter(({ after }) => after === null).map(({ name }) => name);
  const paragraph = (text: string): ReportBlock => ({ kind: "paragraph", text });
  const day = formatPeriod(record.day, language);
  const since = before && formatPeriod(before.day, language);
  const counts = countChanges(changes).map(({ kind, count }) =>
    texts.count(changeWords[kind][language], count),
  );
  return {
    language,
    blocks: [
      { kind: "title", text: texts.title },
      paragraph(texts.since(day, since)),
      paragraph(texts.tally(tallyOf([...now.values()], writing))),
      ...(before ? [paragraph(texts.changes(counts))] : []),
      ...wholeNotes(record, writing).map(paragraph),
      { kind: "heading", text: texts.heading },
      yield* tableOf(lines, { writing, compared: before !== null }),
      ...(gone.length > 0
        ? [paragraph(texts.gone(gone.slice(0, namedGone), Math.max(0, gone.length - namedGone)))]
        : []),
      { kind: "note", text: texts.source(sheet) },
    ],
  };
}

function tallyOf(standings: readonly Standing[], { language, words }: StatusWriting): string {
  return tallyText(
    standings.flatMap(({ status }) => (status === null ? [] : [{ status }])),
    language,
    words,
  );
}

function wholeNotes({ whole }: KpiRecord, { language }: StatusWriting): readonly string[] {
  if (!whole) return [];
  const texts = meetingTexts[language].whole;
  return (["comment", "cause", "nextAction"] as const).flatMap((kind) =>
    whole[kind] === "" ? [] : [texts[kind](whole[kind])],
  );
}

interface Line {
  readonly standing: Standing;
  readonly change: Change | undefined;
}

/** Rows written between two pauses: a few milliseconds of work. */
const rowsAtOnce = 200;
/** More indicators that went are counted. */
const namedGone = 20;

/** A column of comments only where somebody made one. */
function* tableOf(
  lines: readonly Line[],
  { writing, compared }: { readonly writing: StatusWriting; readonly compared: boolean },
): CountedSteps<ReportBlock> {
  const { header, notMeasured, firstTime } = meetingTexts[writing.language];
  const commented = lines.some(({ standing }) => (standing.notes?.comment ?? "") !== "");
  const columns = (
    ["indicator", "result", "change", "comment", "cause", "nextAction"] as const
  ).filter((column) => commented || column !== "comment");
  const rows: string[][] = [];
  for (const { standing, change } of lines) {
    const value = standingValue(standing, writing.language) ?? notMeasured;
    const status = standingStatus(standing, writing);
    const cells = {
      indicator: standing.name,
      result: value === status ? value : `${status}\n${value}`,
      change: compared && change ? changeCell(change, writing) : firstTime,
      comment: standing.notes?.comment ?? "",
      cause: standing.notes?.cause ?? "",
      nextAction: standing.notes?.nextAction ?? "",
    };
    rows.push(columns.map((column) => cells[column]));
    if (rows.length % rowsAtOnce === 0) yield { done: rows.length, total: lines.length };
  }
  return { kind: "table", header: columns.map((column) => header[column]), rows };
}

function changeCell(change: Change, writing: StatusWriting): string {
  const word = changeWords[change.kind][writing.language];
  return [word, ...changeParts(change, writing)].join("\n");
}
