import type { Period } from "./period";

/** Serial numbers of the dates that a table may speak of: 1900-03-01 to 2199-12-31. */
const firstSerial = 61;
const lastSerial = 109_574;
const millisecondsPerDay = 86_400_000;
/** Day 0 for every date after Excel's 29 February 1900, which never was. */
const dayZero = Date.UTC(1899, 11, 30);

/** The day of Excel's serial number (1900 date system), time left out; `null` outside 1900 to 2199. */
export function dateFromSerial(serial: number): Extract<Period, { kind: "date" }> | null {
  const day = Math.floor(serial);
  if (!(day >= firstSerial && day <= lastSerial)) return null;
  const date = new Date(dayZero + day * millisecondsPerDay);
  return {
    kind: "date",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
