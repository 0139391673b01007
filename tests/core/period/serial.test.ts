import { dateFromSerial } from "../../../src/core/period/serial";

describe("dateFromSerial", () => {
  // Microsoft, "DATE function" and "DATEVALUE function": 39448 is 2008-01-01, 40777 is 2011-08-22.
  test.each([
    [39448, [2008, 1, 1]],
    [40777, [2011, 8, 22]],
    [40777.75, [2011, 8, 22]],
    [61, [1900, 3, 1]],
    [45748, [2025, 4, 1]],
    [45351, [2024, 2, 29]],
    [109574, [2199, 12, 31]],
  ])("%s", (serial, [year, month, day]) => {
    expect(dateFromSerial(serial)).toEqual({ kind: "date", year, month, day });
  });

  test.each([60, 0, -1, 109575, 1e9, NaN, Infinity])("%s は、表の日付ではない", (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });
});
