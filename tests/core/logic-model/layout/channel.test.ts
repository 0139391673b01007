import fc from "fast-check";
import { assignTracks } from "../../../../src/core/logic-model/layout/channel";

const turn = (lower: number, ...uppers: number[]) => ({ lower, uppers });

test.each([
  ["a straight line needs no track", [turn(10, 10)], [null]],
  ["lines beside each other share one", [turn(0, 50), turn(100, 150)], [0, 0]],
  ["to the right: the leftmost turns highest", [turn(0, 100), turn(50, 150)], [1, 0]],
  ["to the left: the rightmost turns highest", [turn(100, 0), turn(150, 50)], [0, 1]],
  ["lines that part share their track", [turn(50, 0, 100)], [0]],
])("%s", (_, turns, tracks) => {
  expect(assignTracks(turns).trackOf).toEqual(tracks);
});

test("two lines on one track never touch", () => {
  const turns = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 25 });
  fc.assert(
    fc.property(turns, (given) => {
      const lines = given.map(([from, to]) => turn(from, to));
      const { trackOf } = assignTracks(lines);
      given.forEach(([a, b], i) => {
        given.slice(i + 1).forEach(([c, d], j) => {
          const [one, two] = [trackOf[i], trackOf[i + 1 + j]];
          if (one === null || one !== two) return;
          expect(Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b)).toBe(true);
        });
      });
    }),
  );
});
