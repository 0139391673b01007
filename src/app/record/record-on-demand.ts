import type { Followed } from "../followed";
import type { Day } from "../../core/indicator/due";
import type { Language } from "../../core/messages/language";
import type { Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import type { MeetingPreview, MeetingWish } from "./meeting-sheet";
import { Watched } from "../observable";
import type { KpiRecords } from "./read-records";
import type { NotesById, RecordPreview } from "./record-preview";
import type { RecordWish } from "./write-record";

/** 記録; each part is fetched when it is first asked for. */
export function recordOnDemand(workbook: Workbook, followed: Followed) {
  return {
    draft: new Watched<NotesById>(new Map()),
    preview: async (read: KpiWorkbook, day: Day, writer: Language, attention: Attention) => {
      const { prepareRecord } = await import("./write-record");
      return prepareRecord(read, day, writer, attention);
    },
    write: async (preview: RecordPreview, wish: RecordWish, attention: Attention) => {
      const { writeRecord } = await import("./write-record");
      return followed(await writeRecord(workbook, preview, wish, attention));
    },
    read: async (read: KpiWorkbook, attention: Attention) => {
      const { readRecords } = await import("./read-records");
      return readRecords(read, attention);
    },
    previewMeeting: async (
      read: KpiWorkbook,
      records: KpiRecords,
      wish: MeetingWish,
      attention: Attention,
    ) => {
      const { previewMeeting } = await import("./meeting-sheet");
      return previewMeeting(read, records, wish, attention);
    },
    writeMeeting: async (preview: MeetingPreview, attention: Attention) => {
      const { writeMeeting } = await import("./meeting-sheet");
      return followed(await writeMeeting(workbook, preview, attention));
    },
    undo: async (written: Undoable, attention: Attention) => {
      const { takeBack } = await import("../apply-wanted");
      return followed(await takeBack(workbook, written, attention));
    },
  };
}
