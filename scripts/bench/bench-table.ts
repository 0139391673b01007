import { budgets, median, noise, ratios, type BenchLine, type Budget } from "./bench-line";

/** What each part of the table is held against. */
const demands: Readonly<Record<Budget, string>> = {
  requests: "Requests to Excel: one read, one write, at any size",
  growth: "Time as data grows: ten times the rows, at most eleven times the time",
  cells: "Cells of a function: at most 1.1 × a function that returns its argument",
  "first-paint": "First paint: at most 87 kB of JavaScript (gzip) beside Office.js",
  responsive: "While the pane works: nobody waits more than 50 ms",
  peers: "Beside other libraries: no budget, for orientation",
};

/** What was measured of one thing, at every size. */
interface Row {
  readonly what: string;
  readonly against: string;
  /** In the order of their sizes. */
  readonly lines: readonly BenchLine[];
}

/** One table of all that was measured, as Markdown: a column a size, a heading row a budget. */
export function benchTable(lines: readonly BenchLine[]): string {
  const sizes = sizesOf(lines);
  const head = ["", "compared with", "any size", ...sizes.map(grouped), "growth, ours / theirs"];
  const body = budgets.flatMap((budget) => {
    const rows = rowsOf(lines.filter((line) => line.budget === budget));
    if (rows.length === 0) return [];
    const heading = [`**${demands[budget]}**`, ...head.slice(1).map(() => "")];
    return [heading, ...rows.map((row) => cellsOf(row, sizes))];
  });
  const rule = head.map((_, i) => (i < 2 ? "---" : "--:"));
  return [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function sizesOf(lines: readonly BenchLine[]): readonly number[] {
  const sizes = new Set(lines.flatMap(({ size }) => (size === null ? [] : [size])));
  return [...sizes].sort((a, b) => a - b);
}

function rowsOf(lines: readonly BenchLine[]): readonly Row[] {
  const rows = new Map<string, BenchLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.what, line.against]);
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return [...rows.values()].map((same) => ({
    what: same[0]?.what ?? "",
    against: same[0]?.against ?? "",
    lines: [...same].sort((a, b) => (a.size ?? 0) - (b.size ?? 0)),
  }));
}

function cellsOf({ what, against, lines }: Row, sizes: readonly number[]): readonly string[] {
  const at = (size: number | null) => {
    const line = lines.find((one) => one.size === size);
    return line ? figure(line) : "";
  };
  return [what, against, at(null), ...sizes.map(at), growth(lines)].map(escaped);
}

/** `1.05 ±0.02 (412 ms)`: the ratio, how far it varied within the run, and ours as it was. */
function figure(line: BenchLine): string {
  const all = ratios(line);
  const varied = all.length > 1 ? ` ±${noise(all).toFixed(2)}` : "";
  return `${median(all).toFixed(2)}${varied} (${amount(median(line.ours))} ${line.unit})`;
}

/**
 * How many times the time each size takes of the size before it, ours and theirs: `9.8 / 10.1`. A limit
 * does not grow.
 */
function growth(lines: readonly BenchLine[]): string {
  const sized = lines.filter(({ size, unit }) => size !== null && unit === "ms");
  const steps = sized.slice(1).map((line, i) => {
    const before = sized[i] ?? line;
    const ours = times(line.ours, before.ours);
    const grown = line.theirs.length > 1 ? `${ours} / ${times(line.theirs, before.theirs)}` : ours;
    const wider = (line.size ?? Number.NaN) / (before.size ?? Number.NaN);
    return wider === 10 ? grown : `${grown} (${amount(wider)} × the size)`;
  });
  return steps.join(", ");
}

function times(values: readonly number[], before: readonly number[]): string {
  return (median(values) / median(before)).toFixed(1);
}

/** Three digits that count. */
function amount(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
