import { compareStandings, countChanges } from "../../../src/core/history/compare";
import { historyOf } from "../../../src/core/history/history-of";
import type { HistoryEntry } from "../../../src/core/history/history-entry";
import { recordsOf, type KpiRecord } from "../../../src/core/history/records";
import { sameIndicator } from "../../../src/core/history/same-indicator";
import { standingsAt, standingsNow } from "../../../src/core/history/standing";
import type { StatusCode } from "../../../src/core/indicator/status-code";
import { indicator, percent, verdict, year } from "../../taskpane/support/build-workbook";

let row = 0;
function entry(
  month: number,
  name: string | null,
  parts: Partial<HistoryEntry> = {},
): HistoryEntry {
  row += 1;
  return {
    range: { sheet: "記録", top: row, bottom: row, left: 0, right: 12 },
    at: { sheet: "記録", row, column: 1 },
    day: { kind: "date", year: 2026, month, day: 20 },
    name,
    value: null,
    unit: percent,
    period: null,
    planned: null,
    pace: null,
    status: null,
    comment: "",
    cause: "",
    nextAction: "",
    place: `'KPI①'!A8`,
    ...parts,
  };
}

function one(entries: readonly HistoryEntry[]): KpiRecord {
  const [record] = recordsOf(entries);
  if (!record) throw new Error("There is no record.");
  return record;
}

describe("records", () => {
  test("come oldest first, wherever their rows stand; what was said of all is apart", () => {
    const entries = [entry(11, "導入率"), entry(5, "導入率"), entry(5, null), entry(11, "離職率")];
    expect(
      recordsOf(entries).map(({ id, number, ofDay, whole, entries: own }) => [
        ...[id, number, ofDay, whole !== null],
        own.map(({ name }) => name),
      ]),
    ).toEqual([
      ["2026-05-20", 1, 1, true, ["導入率"]],
      ["2026-11-20", 1, 1, false, ["導入率", "離職率"]],
    ]);
  });

  test("of one day are told apart by what they repeat", () => {
    const twice = [entry(5, "導入率"), entry(5, "離職率"), entry(5, "導入率")];
    expect(recordsOf(twice).map(({ id, number, ofDay }) => [id, number, ofDay])).toEqual([
      ["2026-05-20", 1, 2],
      ["2026-05-20#2", 2, 2],
    ]);
    // Two indicators with one name, each from its own cell, are no repetition.
    expect(recordsOf([entry(5, "参加者数"), entry(5, "参加者数", { place: "X!A1" })])).toHaveLength(
      1,
    );
  });
});

describe("the same indicator", () => {
  const rate = indicator("ＩＣＴの導入率", "KPI①!A8");

  test("is known by its name, in any spelling and after its row has moved", () => {
    const { keyOf, indicatorOf } = sameIndicator([rate]);
    const key = keyOf(entry(5, "ICTの 導入率", { place: "'KPI①'!A3" }));
    expect(indicatorOf(key)).toBe(rate);
    expect(indicatorOf(keyOf(entry(5, "離職率")))).toBeNull();
  });

  test("of several with one name by its cell; nobody guesses", () => {
    const two = [indicator("参加者数", "KPI③!A8"), indicator("参加者数", "KPI③!A20")];
    const { keyOf, indicatorOf } = sameIndicator(two);
    expect(indicatorOf(keyOf(entry(5, "参加者数", { place: "'KPI③'!A20" })))).toBe(two[1]);
    expect(indicatorOf(keyOf(entry(5, "参加者数", { place: "'KPI③'!A21" })))).toBeNull();
  });

  test("has a history over all records", () => {
    const all = recordsOf([entry(5, "導入率"), entry(11, "離職率"), entry(11, "導 入 率")]);
    const same = sameIndicator([]);
    const [first] = all;
    const key = first?.entries[0] ? same.keyOf(first.entries[0]) : "";
    expect(historyOf(all, same, key).map(({ record }) => record.id)).toEqual([
      "2026-05-20",
      "2026-11-20",
    ]);
  });
});

describe("two moments", () => {
  const same = sameIndicator([]);
  const at = (status: StatusCode | null, value: number | null = null, of = year(2026)) =>
    standingsAt(one([entry(5, "導入率", { status, value, period: of })]), same);

  test.each([
    ["behind", "mostly-on-track", "better"],
    ["achieved", "on-track", "worse"],
    ["behind", "regressed", "worse"],
    // The target's year has passed without it.
    ["behind", "not-achieved", "worse"],
    ["not-measured", "behind", "judged"],
    ["undetermined", "achieved", "judged"],
    ["on-track", "undetermined", "unclear"],
    ["not-measured", "undetermined", "unclear"],
    ["on-track", "on-track", "same"],
    ["not-measured", "not-measured", "same"],
  ] as const)("%s, then %s: %s", (before, after, kind) => {
    expect(compareStandings(at(before), at(after))).toMatchObject([{ kind }]);
  });

  test("another value or another period with the same status has moved; another spelling has not", () => {
    const kind = (before: ReturnType<typeof at>, after: ReturnType<typeof at>) =>
      compareStandings(before, after)[0]?.kind;
    expect(kind(at("behind", 0.3), at("behind", 0.31))).toBe("moved");
    expect(kind(at("behind", 0.3), at("behind", 0.3, year(2027)))).toBe("moved");
    // A cell keeps fifteen digits of 0.1 + 0.2.
    expect(kind(at("behind", 0.3), at("behind", 0.1 + 0.2))).toBe("same");
  });

  test("what came and went is told, the worst first, and all is counted", () => {
    const before = standingsAt(
      one([
        entry(5, "一", { status: "on-track" }),
        entry(5, "二", { status: "behind" }),
        entry(5, "三", { status: "behind" }),
        entry(5, "四", { status: "achieved" }),
      ]),
      same,
    );
    const after = standingsAt(
      one([
        entry(5, "五", { status: "behind" }),
        entry(5, "三", { status: "achieved" }),
        entry(5, "四", { status: "on-track" }),
        entry(5, "二", { status: "regressed" }),
      ]),
      same,
    );
    const changes = compareStandings(before, after);
    expect(changes.map(({ name, kind }) => [name, kind])).toEqual([
      ["二", "worse"],
      ["四", "worse"],
      ["一", "gone"],
      ["三", "better"],
      ["五", "new"],
    ]);
    expect(countChanges(changes)).toEqual([
      { kind: "worse", count: 2 },
      { kind: "gone", count: 1 },
      { kind: "better", count: 1 },
      { kind: "new", count: 1 },
    ]);
  });

  test("a record is held against the workbook of now", () => {
    const rate = indicator("導入率", "KPI①!A8");
    const before = standingsAt(
      one([entry(5, "導入率", { status: "slightly-behind", value: 0.36, period: year(2026) })]),
      sameIndicator([rate]),
    );
    const now = standingsNow(
      [rate],
      new Map([
        [
          rate.id,
          verdict({ status: "on-track", actual: 0.6, actualPeriod: year(2027), pace: 1.06 }),
        ],
      ]),
    );
    expect(compareStandings(before, now)).toMatchObject([
      { key: rate.id, kind: "better", after: { value: 0.6, pace: 1.06, notes: null } },
    ]);
  });
});
