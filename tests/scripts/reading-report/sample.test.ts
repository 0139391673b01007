import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countReadings } from "../../../scripts/reading-report/count-readings";
import { judgeUnit, judgeValue } from "../../../scripts/reading-report/judge-writing";
import { createOracle } from "../../../scripts/reading-report/oracle";
import { parseCsv } from "../../../scripts/reading-report/parse-csv";

const folder = join(__dirname, "../../../scripts/reading-report");
const file = (name: string) => readFileSync(join(folder, name), "utf8");
const oracle = createOracle(file("hand-checked.csv"));

/** A sample of our own with the difficulties of published indicators, each once. */
const [header = [], ...rows] = parseCsv(file("sample.csv"));
const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "");

test("every value of the sample is read as a person reads it, or kept as text with its reason", () => {
  const tally = countReadings(column("value"), (written) => judgeValue(written, oracle));
  expect([...tally.wrong.keys()]).toEqual([]);
  expect([...tally.unchecked.keys()]).toEqual([]);
  expect(
    Object.fromEntries([...tally.texts].map(([why, found]) => [why, [...found.keys()]])),
  ).toEqual({ "unknown-words": ["第３回"] });
});

test("every unit of the sample is", () => {
  const tally = countReadings(column("unit"), (written) => judgeUnit(written, oracle));
  expect([...tally.wrong.keys()]).toEqual([]);
  expect([...tally.unchecked.keys()]).toEqual([]);
  expect(
    Object.fromEntries([...tally.texts].map(([why, found]) => [why, [...found.keys()]])),
  ).toEqual({ "unknown-words": ["円157,864,681"] });
});

test("every writing that was checked by hand is read so", () => {
  for (const [kind, written = "", reading] of parseCsv(file("hand-checked.csv")).slice(1)) {
    const judge = kind === "unit" ? judgeUnit : judgeValue;
    expect({ written, ...judge(written, oracle) }).toEqual({
      written,
      kind: "in-full",
      reading,
      checked: true,
    });
  }
});
