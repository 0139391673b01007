import {
  findingsTable,
  readKeptFindings,
  waiversIn,
} from "../../../src/app/findings/kept-findings";
import { findingsColumns, findingsHeader } from "../../../src/core/messages/findings-sheet";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const row = (parts: Partial<Record<(typeof findingsColumns)[number], CellValue>>) =>
  findingsColumns.map((column) => parts[column] ?? "");
const waived = {
  status: "見送り",
  reason: "様式どおり",
  place: "'KPI③'!D9",
  content: `='KPI③'!$D$9&""`,
  rule: "baseline-missing",
  key: "0123abcd",
};

function kept(rows: readonly (readonly CellValue[])[], language: "ja" | "en" = "ja") {
  const header = findingsColumns.map((column) => findingsHeader(column, language));
  const right = findingsColumns.length - 1;
  const rectangle = { top: 0, left: 0, bottom: rows.length, right };
  const table = { name: findingsTable, rectangle };
  return readKeptFindings(workbookOf([sheetOf("点検結果", [header, ...rows], [table])]));
}

test("a row is read back with its cell", () => {
  expect(kept([row(waived)])).toMatchObject([
    {
      kind: "baseline-missing",
      key: "0123abcd",
      sheet: "KPI③",
      waived: true,
      reason: "様式どおり",
    },
  ]);
});

test("the reference counts, wherever rows and sheets have moved it", () => {
  const [one] = kept([row({ ...waived, content: `='目標 ''25'!$D$12&""` })]);
  expect(one).toMatchObject({ sheet: "目標 '25", at: { row: 11, column: 3 } });
});

test("of a deleted cell the place that was written counts", () => {
  const [one] = kept([row({ ...waived, content: `=#REF!&""` })]);
  expect(one?.sheet).toBe("KPI③");
});

test.each([
  ["見送り", "様式どおり", 1],
  ["見送り（国の様式）", "様式どおり", 1],
  ["Waived", "as prescribed", 1],
  ["見送り", "", 0],
  ["未対応", "様式どおり", 0],
  ["", "様式どおり", 0],
])("%s with the reason 「%s」 waives %d", (status, reason, count) => {
  expect(waiversIn(kept([row({ ...waived, status, reason })]))).toHaveLength(count);
});

test("headers in English are the same columns", () => {
  expect(waiversIn(kept([row(waived)], "en"))).toHaveLength(1);
});

test.each([
  ["no rule", { rule: "" }],
  ["a rule that nobody knows", { rule: "no-such-rule" }],
  ["no key", { key: "" }],
])("a row with %s is nobody's finding", (_, part) => {
  expect(kept([row({ ...waived, ...part })])).toEqual([]);
});

test("without the table nothing is kept", () => {
  expect(readKeptFindings(workbookOf([sheetOf("点検結果", [["見送り"]])]))).toEqual([]);
});
