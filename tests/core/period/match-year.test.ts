import { matchYear } from "../../../src/core/period/match-year";

test.each([
  ["令和7年", 0, 2025, 3],
  ["（令和元年）", 1, 2019, 4],
  ["R7.3", 0, 2025, 2],
  ["2025年", 0, 2025, 4],
  ["西暦2025", 0, 2025, 6],
])("%s の %i 文字目から %i 年", (text, at, year, end) => {
  expect(matchYear(text, at)).toMatchObject({ year, end });
});

test.each(["令和年", "令和0年", "R123", "20255", "X7", "年2025"])("%s は年で始まらない", (text) => {
  expect(matchYear(text, 0)).toBeNull();
});

test.each([
  ["令和7", true, true],
  ["R7", false, true],
  ["H31", false, true],
  ["H1", false, false],
  ["2025", false, false],
])("%s: 元号の名があるか %s、年の語がなくても確かか %s", (text, named, clear) => {
  expect(matchYear(text, 0)).toMatchObject({ named, clear });
});
