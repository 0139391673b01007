import { median, noise, ratios, type BenchLine } from "../../../scripts/bench/bench-line";
import { benchTable } from "../../../scripts/bench/bench-table";

const line = (size: number | null, ours: number[], theirs: number[]): BenchLine => ({
  ...{ budget: "growth", what: "reading", against: "JSON.parse", size, unit: "ms", ours, theirs },
});

const growth = "growth, ours / theirs";

/** The cells of a row, by what it begins with. */
function row(table: string, beginning: string): readonly string[] {
  const found = table.split("\n").find((one) => one.startsWith(`| ${beginning}`)) ?? "";
  return found.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "").trim());
}

describe("figures", () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])("the middle of %p is %p", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test("ratios go pair by pair, or to one limit", () => {
    expect(ratios({ ours: [2, 6], theirs: [1, 2] })).toEqual([2, 3]);
    expect(ratios({ ours: [25, 100], theirs: [50] })).toEqual([0.5, 2]);
  });

  test("noise is how far half of the values lie from the middle", () => {
    expect(noise([1, 1.1, 1.2, 5])).toBeCloseTo(0.1);
    expect(noise([1, 1])).toBe(0);
  });
});

describe("the table", () => {
  test("a size a column, in order, whatever the order of measuring", () => {
    const table = benchTable([line(10_000, [40], [20]), line(100, [0.4], [0.2])]);
    expect(row(table, " |")).toEqual(["", "compared with", "any size", "100", "10,000", growth]);
    expect(row(table, "reading")).toEqual([
      ...["reading", "JSON.parse", "", "2.00 (0.4 ms)", "2.00 (40 ms)"],
      "100.0 (100 × the size)",
    ]);
  });

  test("ten times the size needs no remark", () => {
    const table = benchTable([
      line(100, [1], [1]),
      line(1_000, [11], [11]),
      line(5_000, [55], [55]),
    ]);
    expect(row(table, "reading").at(-1)).toBe("11.0, 5.0 (5 × the size)");
  });

  test("growth is told of both where both were measured", () => {
    const table = benchTable([line(10, [1, 1], [2, 2]), line(100, [9, 9], [24, 24])]);
    expect(row(table, "reading").at(-1)).toBe("9.0 / 12.0");
  });

  test("several pairs give the middle ratio with its noise", () => {
    const table = benchTable([line(100, [11, 22, 36], [10, 20, 30])]);
    expect(row(table, "reading")[3]).toBe("1.10 ±0.00 (22 ms)");
  });

  test("what is no question of size stands in one column and has no growth", () => {
    const bytes: BenchLine = {
      ...{ budget: "first-paint", what: "JavaScript", against: "the budget", size: null },
      ...{ unit: "kB", ours: [80.04], theirs: [87] },
    };
    const table = benchTable([line(100, [1], [1]), bytes]);
    expect(row(table, "JavaScript")).toEqual([
      ...["JavaScript", "the budget", "0.92 (80 kB)", "", ""],
    ]);
  });

  test("budgets stand in their order, each with its demand above what was measured", () => {
    const cells: BenchLine = { ...line(100, [1], [1]), budget: "cells", what: "cells" };
    const table = benchTable([cells, line(100, [1], [1])]).split("\n");
    expect(table[2]).toMatch(/^\| \*\*Time as data grows: .*eleven/);
    expect(table[3]).toMatch(/^\| reading/);
    expect(table[4]).toMatch(/^\| \*\*Cells .*1\.1/);
    expect(table[5]).toMatch(/^\| cells/);
    expect(new Set(table.map((one) => one.split(" | ").length))).toEqual(new Set([5]));
  });

  test("a bar in a name stays within its cell", () => {
    const table = benchTable([{ ...line(100, [1], [1]), what: "a|b" }]);
    expect(table).toContain("| a\\|b |");
  });
});
