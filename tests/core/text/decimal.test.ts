import fc from "fast-check";
import { shiftDecimal } from "../../../src/core/text/decimal";

describe("shiftDecimal", () => {
  test.each([
    [37.8, -2, 0.378],
    [0.7, -2, 0.007],
    [1.1, 3, 1100],
    ["1479100", 3, 1479100000],
    [1e-7, 2, 1e-5],
    [1.5e21, -2, 1.5e19],
    [-5.2, -2, -0.052],
  ])("%s を %i 桁動かすと %s", (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  test("百分率は、書かれた十進数に最も近い数になる", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
        const tenths = `${Math.floor(n / 10)}.${n % 10}`;
        expect(shiftDecimal(tenths, -2)).toBe(Number(`${n}e-3`));
      }),
    );
  });
});
