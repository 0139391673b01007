import fc from "fast-check";
import { dateFromSerial } from "../../../src/core/period/serial";
import { toSerial } from "../../../src/core/period/to-serial";

// What Excel's DATEVALUE answers in the 1900 date system.
test.each([
  [1900, 3, 1, 61],
  [2008, 1, 1, 39448],
  [2011, 8, 22, 40777],
  [2025, 4, 1, 45748],
])("%d-%d-%d is %d", (year, month, day, serial) =>
  expect(toSerial({ year, month, day })).toBe(serial),
);

test.each([
  [1868, 1, 1],
  [1900, 2, 28],
])("Excel has no right date for %d-%d-%d", (year, month, day) =>
  expect(toSerial({ year, month, day })).toBeNull(),
);

test("it is the way back from a serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => {
      const date = dateFromSerial(serial);
      expect(date && toSerial(date)).toBe(serial);
    }),
  );
});
