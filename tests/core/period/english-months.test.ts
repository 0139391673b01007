import { monthOfName } from "../../../src/core/period/english-months";

test.each([
  ["March", 3],
  ["mar", 3],
  ["MAY", 5],
  ["Dec", 12],
])("%s is month %i", (name, month) => {
  expect(monthOfName(name)).toBe(month);
});

test.each(["", "Ma", "Marc", "Sept.", "Smarch"])("%j is no month", (name) => {
  expect(monthOfName(name)).toBeNull();
});
