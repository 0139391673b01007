import { indexMerges } from "../../../src/core/sheet/merge-index";

const block = { top: 1, left: 1, bottom: 2, right: 1_000_000 };
const used = { top: 0, left: 0, bottom: 5, right: 3 };

test("every cell of a block leads to it, which ends where what is used does", () => {
  const at = indexMerges([block], used);
  const seen = { ...block, right: 3 };
  expect([at?.(1, 1), at?.(2, 3)]).toEqual([seen, seen]);
  expect([at?.(0, 1), at?.(3, 1), at?.(1, 0), at?.(1, 4)]).toEqual(Array(4).fill(undefined));
});

test.each([
  ["without merged blocks", indexMerges([], used)],
  ["of an empty sheet", indexMerges([block], null)],
])("%s there is nothing to index", (_, index) => expect(index).toBeNull());

test("whole sheets over whole sheets cost no more than the cells in use", () => {
  const all = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const at = indexMerges(Array(100_000).fill(all), used);
  expect([at?.(0, 0), at?.(5, 3)]).toEqual([used, used]);
});
