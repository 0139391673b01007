import fc from "fast-check";
import { maximumColumns, maximumRows } from "../../../src/core/sheet/address";
import { CellMap } from "../../../src/core/sheet/cell-map";

const address = fc.record({
  sheet: fc.constantFrom("計画", "KPI①", ""),
  row: fc.nat(maximumRows - 1),
  column: fc.nat(maximumColumns - 1),
});

test("every cell of a workbook has a place of its own", () => {
  fc.assert(
    fc.property(fc.uniqueArray(address, { selector: (at) => JSON.stringify(at) }), (cells) => {
      const map = new CellMap<number>();
      cells.forEach((at, i) => map.set(at, i));
      expect(cells.map((at) => map.get(at))).toEqual(cells.map((_, i) => i));
    }),
  );
});

test("a cell that was never set has nothing; one that is set again has the last", () => {
  const map = new CellMap<string>();
  const at = { sheet: "計画", row: 0, column: 16_383 };
  map.set(at, "a");
  map.set(at, "b");
  expect(map.get(at)).toBe("b");
  expect(map.get({ sheet: "計画", row: 1, column: 0 })).toBeUndefined();
});
