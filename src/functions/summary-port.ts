import type { Refusal } from "../core/messages/refusals";
import type { Result } from "../core/result";
import { livePort } from "./live-port";

/** The paragraphs of a summary, or why there is none of this scope. */
export type SummaryAnswer = Result<readonly string[], Refusal>;

const port = livePort<[address: string, scope: string | null], SummaryAnswer>({
  late: { kind: "summary-late" },
  unreadable: { kind: "summary-unreadable" },
});

/** Hands in what `SUMMARY` needs of the workbook. */
export const provideSummary = port.provide;

/** The summary for the cell that asks; a scope of `null` is the whole workbook. */
export const summaryAt = port.ask;
