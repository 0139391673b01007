/** What was typed, on one line: a cell of a table shows it whole. */
export function oneName(typed: string): string {
  return typed.replace(/\s+/gu, " ").trim();
}
