import { headerWords, weakNameWords } from "../../../src/core/table/header-words";
import { longestHeader, matchHeader, mayHeadNames } from "../../../src/core/table/match-header";

const entries = headerWords.flatMap(({ role, words, endings = [] }) =>
  [...words, ...endings].map((word) => [word, role] as const),
);

test.each(entries.filter(([word]) => headerWords.some(({ words }) => words.includes(word))))(
  "%s gives the role %s",
  (word, role) => {
    expect(matchHeader(word)?.role).toBe(role);
  },
);

test("no word stands in the list for two roles, and none is too long to be met", () => {
  const words = headerWords.flatMap((entry) => entry.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(words.filter((word) => word.length > longestHeader)).toEqual([]);
});

test("the cheap look lets every word for names through", () => {
  const names = headerWords
    .filter(({ role }) => role === "name")
    .flatMap(({ words, endings = [] }) => [...words, ...endings]);
  expect([...names, ...weakNameWords].filter((word) => !mayHeadNames(word))).toEqual([]);
});
