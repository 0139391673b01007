import fc from "fast-check";
import { readValue } from "../../src/core/cell/read-cell";
import { readArgument } from "../../src/functions/read-argument";

const expected = fc.constantFrom("period" as const, "quantity" as const);
const written = fc.constantFrom(
  "26.0％",
  "2025",
  "ー",
  "R7.3",
  "令和７年度",
  "131件",
  "",
  "#N/A",
  "増加",
);

test("says what reading the cell anew would say, however often it is asked", () => {
  const text = fc.oneof(written, fc.string({ maxLength: 80, unit: "binary" }));
  const value = fc.oneof(text, fc.double(), fc.integer({ min: 1800, max: 2300 }), fc.boolean());
  fc.assert(
    fc.property(value, expected, (cell, wanted) => {
      const fresh = readValue(cell, wanted);
      // A number's text is for messages only: 1e-7 may be written in more ways than one.
      const same =
        fresh.kind === "quantity" ? { kind: fresh.kind, quantity: fresh.quantity } : fresh;
      expect(readArgument(cell, wanted)).toMatchObject(same);
      expect(readArgument(cell, wanted)).toMatchObject(same);
    }),
  );
});

test("a text that is a number in one place and a period in another is kept apart", () => {
  expect(readArgument("2025", "quantity").kind).toBe("quantity");
  expect(readArgument("2025", "period").kind).toBe("period");
});

test("more texts than it remembers are still read right", () => {
  for (let n = 0; n < 10_000; n++) {
    expect(readArgument(`${n}件`, "quantity")).toMatchObject({ quantity: { value: n } });
  }
});
