/** The next free id of a kind: `N3` where N1 and N2 are taken. Remembers what it gave out. */
export function idSource(prefix: "N" | "L", taken: Iterable<string>): () => string {
  const used = new Set(taken);
  let number = 0;
  return () => {
    do number += 1;
    while (used.has(`${prefix}${number}`));
    used.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  };
}
