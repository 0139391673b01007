/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

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

/** The middle of an odd number of measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The middle of the ratios pair by pair: the machine's speed drifts, both of a pair drift with it. */
export function ratio(ours: readonly number[], theirs: readonly number[]): string {
  return median(ours.map((time, i) => time / (theirs[i] ?? Number.NaN))).toFixed(2);
}

/** One line of the report. */
export function print(what: string, figures: Readonly<Record<string, string | number>>): void {
  const parts = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${what}: ${parts.join(", ")}\n`);
}
