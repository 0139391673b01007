import { readFileSync } from "node:fs";
import { countReadings, type Tally } from "./count-readings";
import { judgeUnit, judgeValue } from "./judge-writing";
import { createOracle } from "./oracle";
import { parseCsv } from "./parse-csv";
import { reportLines } from "./report-lines";

// How well the reader reads a table of published indicators: FILE.csv with the columns value and unit.
// node --import ./scripts/typescript.mjs scripts/reading-report/reading-report.ts FILE.csv

/** Of 100 writings with something in them, so many should be read in full. */
const wanted = 98;

const [file] = process.argv.slice(2);
const handChecked = new URL("./hand-checked.csv", import.meta.url);

if (file === undefined) {
  console.error("Give the path of a CSV file with the columns value and unit.");
  process.exitCode = 2;
} else {
  const [header = [], ...rows] = parseCsv(readFileSync(file, "utf8"));
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "");
  const missing = ["value", "unit"].filter((name) => !header.includes(name));
  if (missing.length > 0) {
    console.error(`${file} has no column ${missing.join(", ")}.`);
    process.exitCode = 2;
  } else {
    const oracle = createOracle(readFileSync(handChecked, "utf8"));
    const values = countReadings(column("value"), (written) => judgeValue(written, oracle));
    const units = countReadings(column("unit"), (written) => judgeUnit(written, oracle));
    console.log([...reportLines("values", values), ...reportLines("units", units)].join("\n"));
    if (![values, units].every(isGood)) process.exitCode = 1;
  }
}

function isGood({ cells, empty, inFull, wrong }: Tally): boolean {
  return wrong.size === 0 && inFull * 100 >= (cells - empty) * wanted;
}
