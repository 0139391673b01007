import type { Day } from "./period-days";

const millisecondsPerDay = 86_400_000;
/** Day 0 for every date after Excel's 29 February 1900, which never was. */
const dayZero = Date.UTC(1899, 11, 30);
/** 1900-03-01: Excel's serial numbers are right from here on. */
const firstSerial = 61;

/** Excel's serial number of a day (1900 date system); `null` before March 1900. */
export function toSerial({ year, month, day }: Day): number | null {
  const serial = (Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay;
  return serial >= firstSerial ? serial : null;
}
