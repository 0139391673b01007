import { appendFileSync } from "node:fs";
import path from "node:path";
import { median, noise, ratios, type BenchLine } from "../../scripts/bench/bench-line";

export { median };

/** Milliseconds that some work computes on all cores: other programs on the machine do not count. */
export function computed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same for work that goes on in turns of the event loop, as long as nothing else does. */
export async function computedDuring(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Figures for whoever watches the run; they are in no table. */
export function print(what: string, figures: Readonly<Record<string, string | number>>): void {
  const parts = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${what}: ${parts.join(", ")}\n`);
}

/** A line of the table that `npm run bench` prints at its end; printed at once, too. */
export function report(line: BenchLine): void {
  const { what, against, size, unit, ours, theirs } = line;
  const all = ratios(line);
  print(size === null ? what : `${what}, ${size}`, {
    [`${unit}:`]: median(ours).toFixed(1),
    [`${against}:`]: median(theirs).toFixed(1),
    ratio: median(all).toFixed(2),
    ...(all.length > 1 ? { "±": noise(all).toFixed(2) } : {}),
  });
  const folder = process.env["BENCH_RESULTS"];
  if (folder) appendFileSync(path.join(folder, "lines.jsonl"), `${JSON.stringify(line)}\n`);
}
