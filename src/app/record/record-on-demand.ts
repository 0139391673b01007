import type { Day } from "../../core/indicator/due";
import type { Language } from "../../core/messages/language";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import { Watched } from "../observable";
import type { Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { MeetingPreview, MeetingWish, WrittenMeeting } from "./meeting-sheet";
import type { KpiRecords } from "./read-records";
import type { NotesById, RecordPreview } from "./record-preview";
import type { RecordWish, WrittenRecord } from "./write-record";

/** 記録: what was measured and judged on a day, and what staff say about it; looked back on, and taken to a meeting. */
export interface PaneRecord extends TakesBack {
  /** What was typed and is not written yet: it outlives the task. */
  readonly draft: Watched<NotesById>;
  /** What recording on a day would write. `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    day: Day,
    language: Language,
    attention: Attention,
  ): Promise<RecordPreview | null>;
  /** Writes exactly what was shown, with what staff say, or nothing if the workbook is another by now. */
  write(
    preview: RecordPreview,
    wish: RecordWish,
    attention: Attention,
  ): Promise<Wanted<WrittenRecord | "changed">>;
  /** The records of the workbook. `null` when nobody wanted them any more. */
  read(workbook: KpiWorkbook, attention: Attention): Promise<KpiRecords | null>;
  /** The material for a meeting. `null` when nobody wanted it any more. */
  previewMeeting(
    workbook: KpiWorkbook,
    records: KpiRecords,
    wish: MeetingWish,
    attention: Attention,
  ): Promise<MeetingPreview | null>;
  /** Writes exactly what was shown, or nothing if the sheet is another by now. */
  writeMeeting(
    preview: MeetingPreview,
    attention: Attention,
  ): Promise<Wanted<WrittenMeeting | "changed">>;
}

/** Each part is fetched when it is first asked for. */
export function recordOnDemand(workbook: Workbook, followed: Followed): PaneRecord {
  return {
    ...takingBack(workbook, followed),
    draft: new Watched<NotesById>(new Map()),
    preview: async (read, day, writer, attention) => {
      const { prepareRecord } = await import("./write-record");
      return prepareRecord(read, day, writer, attention);
    },
    write: async (preview, wish, attention) => {
      const { writeRecord } = await import("./write-record");
      return followed(await writeRecord(workbook, preview, wish, attention));
    },
    read: async (read, attention) => {
      const { readRecords } = await import("./read-records");
      return readRecords(read, attention);
    },
    previewMeeting: async (read, records, wish, attention) => {
      const { previewMeeting } = await import("./meeting-sheet");
      return previewMeeting(read, records, wish, attention);
    },
    writeMeeting: async (preview, attention) => {
      const { writeMeeting } = await import("./meeting-sheet");
      return followed(await writeMeeting(workbook, preview, attention));
    },
  };
}
