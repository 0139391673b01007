import fc from "fast-check";
import { historyColumns, historyTable } from "../../../src/core/history/columns";
import { findHistory } from "../../../src/core/history/find-history";
import { readHistory, readLastDays } from "../../../src/core/history/read-history";
import { historyHeader } from "../../../src/core/messages/history-sheet";
import { formatPeriod } from "../../../src/core/period/format-period";
import type { Period } from "../../../src/core/period/period";
import type { Cell, CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

type Entry = CellValue | Partial<Cell>;

/** A record whose table begins in B3, under other words of the staff's. */
function record(
  rows: readonly (readonly Entry[])[],
  language: "ja" | "en" = "ja",
): WorkbookSnapshot {
  const headers = historyColumns.map((column) => historyHeader(column, language));
  const lines: Entry[][] = [["KPI"], [], ["", ...headers], ...rows.map((row) => ["", ...row])];
  const width = headers.length + 1;
  const full = lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ""));
  const texts = full.map((line) =>
    line.map((one) => (typeof one === "object" ? (one.value ?? "") : one)),
  );
  const sheet = sheetOf("記録", texts);
  const formats = full.map((line) =>
    line.map((one) => (typeof one === "object" ? (one.format ?? "General") : "General")),
  );
  const rectangle = { top: 2, left: 1, bottom: 2 + rows.length, right: width - 1 };
  return workbookOf([{ ...sheet, formats, tables: [{ name: historyTable, rectangle }] }]);
}

// 46162 is Excel's 2026-05-20.
const day = { value: 46162, format: "yyyy-mm-dd" };
const sound: readonly Entry[] = [
  ...[
    day,
    "導入率",
    { value: 0.36, format: "0.0%" },
    "%",
    "2026年",
    { value: 0.42, format: "0.0%" },
  ],
  ...[0.625, "やや遅れ", "速報", "研修の遅れ", "追加で開く", "'KPI①'!A8", "slightly-behind"],
];
const like = (changes: Readonly<Partial<Record<(typeof historyColumns)[number], Entry>>>) =>
  historyColumns.map((column, i) => changes[column] ?? sound[i] ?? "");
const only = (row: readonly Entry[]) => readHistory(record([row]));

test("a row as it was written says the same when it is read", () => {
  expect(only(sound)).toMatchObject({
    unread: [],
    entries: [
      {
        range: { sheet: "記録", top: 3, bottom: 3, left: 1, right: 13 },
        at: { sheet: "記録", row: 3, column: 2 },
        day: { kind: "date", year: 2026, month: 5, day: 20 },
        name: "導入率",
        value: 0.36,
        unit: { symbol: "%" },
        period: { kind: "calendar-year", year: 2026 },
        planned: 0.42,
        pace: 0.625,
        status: "slightly-behind",
        comment: "速報",
        cause: "研修の遅れ",
        nextAction: "追加で開く",
        place: "'KPI①'!A8",
      },
    ],
  });
});

describe("edited by hand", () => {
  test.each([
    // A percentage in a unit column of ％ is a ratio, as in the tables of the staff.
    ["a number beside ％", { value: 36, unit: "％" }, { value: 0.36 }],
    ["a percentage in words", { value: "36.0％" }, { value: 0.36 }],
    ["thousands of yen", { value: 1479100, unit: "千円" }, { value: 1_479_100_000 }],
    ["a dash", { value: "ー" }, { value: null }],
    ["a date in words", { date: "令和８年５月20日" }, { day: { year: 2026, month: 5, day: 20 } }],
    ["a fiscal year", { period: "令和８年度" }, { period: { kind: "fiscal-year", year: 2026 } }],
    ["another word", { status: "概ね順調" }, { status: "mostly-on-track" }],
    ["a word with its mark", { status: "△やや遅れ" }, { status: "slightly-behind" }],
    ["an English word", { status: "Behind" }, { status: "behind" }],
    // A, B+, B, C of 茨城県's review: several statuses share C, and the key tells which.
    ["a grade that several share", { status: "C", code: "regressed" }, { status: "regressed" }],
    ["another grade than the key", { status: "B+", code: "behind" }, { status: "mostly-on-track" }],
    [
      "all together",
      { indicator: "(全体)", status: "全2指標：達成 2" },
      { name: null, status: null },
    ],
  ] as const)("%s", (_, changes, expected) => {
    expect(only(like(changes))).toMatchObject({ unread: [], entries: [expected] });
  });

  test("headers of either language, moved, renamed or deleted", () => {
    const english = record([sound], "en");
    expect(findHistory(english)?.language).toBe("en");
    expect(readHistory(english).entries).toHaveLength(1);
    const [sheet] = english.sheets;
    if (!sheet) throw new Error("no sheet");
    const values = sheet.values.map((row, r) =>
      row.map((value, c) => (r === 2 && c === 11 ? "やること" : value)),
    );
    const texts = values.map((row) => row.map(String));
    const renamed = { ...english, sheets: [{ ...sheet, values, texts }] };
    expect(readHistory(renamed).entries).toMatchObject([{ nextAction: "追加で開く" }]);
  });
});

describe("what cannot be read is named with its cell", () => {
  test.each([
    ["no day", { date: "" }, "date", "", 0],
    ["words as a day", { date: "昨日" }, "date", "昨日", 0],
    ["a year as a day", { date: "2026年" }, "date", "2026年", 0],
    ["no name", { indicator: "" }, "indicator", "", 0],
    ["words as a value", { value: "多い" }, "value", "多い", 1],
    ["an error", { value: "#REF!" }, "value", "#REF!", 1],
    ["words as a period", { period: "このまえ" }, "period", "このまえ", 1],
    ["no status of ours", { status: "まあまあ" }, "status", "まあまあ", 1],
  ] as const)("%s", (_, changes, column, text, entries) => {
    const history = only(like(changes));
    const at = { sheet: "記録", row: 3, column: 1 + historyColumns.indexOf(column) };
    expect(history.unread).toEqual([{ at, column, text }]);
    expect(history.entries).toHaveLength(entries);
  });

  test("an empty row is no row", () => {
    expect(only([])).toEqual({ entries: [], unread: [] });
  });
});

test("of the last days alone, only those are read", () => {
  const rows = [46162, 46000, 46200, 46162].map((value) => like({ date: { value } }));
  const days = readLastDays(record(rows), 2).map((entry) => [entry.day.month, entry.day.day]);
  // 46162 is 2026-05-20, 46200 is 2026-06-27.
  expect(days).toEqual([
    [5, 20],
    [5, 20],
    [6, 27],
  ]);
  expect(readLastDays(workbookOf([]), 2)).toEqual([]);
});

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("fiscal-year" as const, "calendar-year" as const),
    year: fc.integer({ min: 1990, max: 2060 }),
  }),
  fc.record({
    kind: fc.constant("month" as const),
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant("quarter" as const),
    year: fc.integer({ min: 1990, max: 2060 }),
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    of: fc.constantFrom("fiscal-year" as const, "calendar-year" as const),
  }),
  fc.record({
    kind: fc.constant("half-year" as const),
    year: fc.integer({ min: 1990, max: 2060 }),
    half: fc.constantFrom(1 as const, 2 as const),
    of: fc.constantFrom("fiscal-year" as const, "calendar-year" as const),
  }),
  fc.record({
    kind: fc.constant("date" as const),
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);

test("any period that is written in either language is read again", () => {
  fc.assert(
    fc.property(periods, fc.constantFrom("ja" as const, "en" as const), (period, language) => {
      const history = only(like({ period: formatPeriod(period, language) }));
      expect(history.unread).toEqual([]);
      expect(history.entries[0]?.period).toEqual(period);
    }),
    { numRuns: 200 },
  );
});

test("reading is total: any cells give entries and named cells, and every row that says something is one of both", () => {
  const anything = fc.oneof(
    fc.constantFrom("", "導入率", "（全体）", "36.0％", "2026年", "達成", "#N/A", "ー"),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  const row = fc.array(anything, { minLength: 13, maxLength: 13 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { entries, unread } = readHistory(record(rows));
      const told = new Set([...entries, ...unread].map(({ at }) => at.row));
      const said = rows.flatMap((cells, i) =>
        cells.some((one) => String(one).trim() !== "") ? [3 + i] : [],
      );
      expect([...told].toSorted((a, b) => a - b)).toEqual(said);
    }),
    { numRuns: 200 },
  );
});
