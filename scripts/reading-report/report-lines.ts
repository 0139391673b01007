import type { Examples, Tally } from "./count-readings";

const mostExamples = 8;

/** The report on one column, line by line. */
export function reportLines(title: string, tally: Tally): readonly string[] {
  const { cells, empty, inFull, checked, unchecked, texts, wrong } = tally;
  const filled = cells - empty;
  const asText = [...texts.values()].reduce((sum, examples) => sum + countOf(examples), 0);
  return [
    `${title}: ${cells} cells, ${empty} of them empty`,
    `  read in full   ${share(inFull, filled)}; confirmed apart from the reader: ${checked}`,
    `  kept as text   ${share(asText, filled)}`,
    `  read wrongly   ${share(countOf(wrong), filled)}`,
    ...section("kept as text", texts),
    ...section("read wrongly", new Map([["", wrong]])),
    ...section("in full, confirmed by nobody", new Map([["", unchecked]])),
  ];
}

function section(title: string, groups: ReadonlyMap<string, Examples>): readonly string[] {
  const filled = [...groups].filter(([, examples]) => examples.size > 0);
  return filled.length === 0 ? [] : [`  ${title}:`, ...filled.map(groupLine)];
}

function groupLine([name, examples]: readonly [string, Examples]): string {
  const shown = [...examples].sort(([, a], [, b]) => b - a).slice(0, mostExamples);
  const words = shown.map(([example, count]) => `「${example}」${count > 1 ? ` × ${count}` : ""}`);
  const more = examples.size > shown.length ? [`and ${examples.size - shown.length} more`] : [];
  const label = name === "" ? "" : `${name} (${countOf(examples)}): `;
  return `    ${label}${[...words, ...more].join(", ")}`;
}

function countOf(examples: Examples): number {
  return [...examples.values()].reduce((sum, count) => sum + count, 0);
}

function share(count: number, all: number): string {
  const percent = all === 0 ? 0 : (count / all) * 100;
  return `${count} of ${all} (${percent.toFixed(2)} %)`;
}
