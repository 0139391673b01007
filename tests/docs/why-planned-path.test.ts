import { readFileSync } from "node:fs";
import { statusRules } from "../../src/core/indicator/status-rules";
import { ruleWords } from "../../src/core/messages/rule-words";
import { sameData } from "../support/same-data";

const pages = {
  ja: readFileSync("docs/guide/why-planned-path.ja.md", "utf8"),
  en: readFileSync("docs/guide/why-planned-path.md", "utf8"),
};

/** The rows of all tables of a page, cell by cell. */
const rowsOf = (page: string) =>
  page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim().replaceAll("`", "")),
    );

// The measures of these data are compared with what the rules answer in measure.test.ts.
test.each([
  ["ja", "―", ([year, value]: readonly [number, number]) => `${value}（${year}年）`],
  ["en", "–", ([year, value]: readonly [number, number]) => `${value} (${year})`],
] as const)("the page (%s) shows the numbers that the rules give", (language, none, dated) => {
  const rows = rowsOf(pages[language]).slice(2, 2 + sameData.length);
  expect(rows).toEqual(
    sameData.map(({ baseline, target, actual, planned, measures }) => [
      dated(baseline),
      dated(target),
      dated(actual),
      String(planned),
      ...measures.map((measure) => (typeof measure === "number" ? String(measure) : none)),
    ]),
  );
});

test.each(["ja", "en"] as const)(
  "the page (%s) lists every rule with its thresholds",
  (language) => {
    const listed = rowsOf(pages[language])
      .slice(-statusRules.length)
      .map(([name, , thresholds]) => [name, thresholds?.split(/[・,] ?/).map(Number)]);
    expect(listed).toEqual(
      statusRules.map(({ id, exceededFrom, bands }) => [
        id === "own" ? id : ruleWords[id][language === "ja" ? 0 : 1],
        [...(exceededFrom === null ? [] : [exceededFrom]), ...bands.map(({ from }) => from)],
      ]),
    );
  },
);
