import { shifted } from "../../../src/core/cell/written-quantity";

test("部分の位置を、全体の中の位置にする", () => {
  expect(shifted([{ kind: "unit", start: 1, end: 3 }], 5)).toEqual([
    { kind: "unit", start: 6, end: 8 },
  ]);
});
