/** What the template's example of a function does. */
export function add(first: number, second: number): number {
  return first + second;
}
