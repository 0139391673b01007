/** `docs/bench.md`: the table of one run, with how to read it and how to get another. */
export function benchPage(table: string, machine: string): string {
  return `# Measurements

One run of \`npm run build && npm run bench\` on ${machine}. Another run, and above all another machine, gives other
times; the ratios stay much the same, since both sides of each are measured in turn in the same run. Nothing here is
asserted by a test. \`npm run bench -- functions\` runs one part (a file of \`tests/bench\`) and leaves this page as it
is.

A cell is **ratio ±noise (ours)**: the middle of the ratios of ours to what it is compared with, pair by pair; how far
half of the pairs lie from it; and ours as measured. Columns are rows, cells or indicators. An empty cell was not
measured: it is no question of that size, it was measured at others, or, for 100,000 records, the workbench's
spreadsheet alone takes minutes. **Growth** is how many times the time each size takes of the size before it, ours and
what it is compared with: what fits into the processor's cache and needs no collection of garbage is quicker for both.
Accessibility and the network have no ratio: they are held by tests.

${table}
`;
}
