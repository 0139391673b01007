import { livePort } from "./live-port";

const port = livePort<[address: string], string>({
  late: { kind: "status-late" },
  unreadable: { kind: "status-unreadable" },
});

/** Hands in what `STATUS()` needs of the workbook. */
export const provideStatus = port.provide;

/** The status of the indicator in the row of a cell, or the workbook's tally, as a word. */
export const statusAt = port.ask;
