import { findingsTable } from "../../../src/app/findings/findings-in-sheet";
import { readKeptFindings, waiversIn } from "../../../src/app/findings/kept-findings";
import { waivedFindings } from "../../../src/app/findings/waived-findings";
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

function workbook(rows: readonly (readonly CellValue[])[], language: "ja" | "en" = "ja") {
  const header = findingsColumns.map((column) => findingsHeader(column, language));
  const right = findingsColumns.length - 1;
  const rectangle = { top: 0, left: 0, bottom: rows.length, right };
  const table = { name: findingsTable, rectangle };
  return workbookOf([sheetOf("点検結果", [header, ...rows], [table])]);
}

function kept(...rows: Parameters<typeof workbook>) {
  return readKeptFindings(workbook(...rows));
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

test("a report tells what is kept on purpose with its reason, and nothing that is gone", () => {
  const finding = "「ー」のため、どこから始まるかが分からない。";
  const rows = [
    row({ ...waived, finding }),
    row({ ...waived, finding, status: "見送り（今回は指摘なし）" }),
    row({ ...waived, finding, reason: "" }),
    row({ ...waived, finding, status: "未対応" }),
    row({ ...waived, finding, content: `=#REF!&""`, place: "" }),
  ];
  const reason = "様式どおり";
  expect(waivedFindings(workbook(rows))).toEqual([
    { place: "'KPI③'!D9", finding, reason },
    { place: "", finding, reason },
  ]);
  expect(waivedFindings(workbookOf([sheetOf("S", [["a"]])]))).toEqual([]);
});
