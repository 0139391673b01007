/** The sheets of a file, numbered in its order: the id by which the grid and saving know them. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}
