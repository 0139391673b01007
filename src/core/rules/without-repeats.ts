import { formatCell, type CellAddress } from "../sheet/address";

/** What a rule found, with what it is about. */
export interface PlacedHit {
  readonly kind: string;
  readonly at: CellAddress;
  readonly subject: CellAddress | null;
  /** How many cells it gathers. */
  readonly cells: number;
}

/**
 * Leaves out what a rule of higher precedence says of the same cell or the same indicator. A hit that
 * gathers many cells repeats nobody: the others are not said by anyone else.
 */
export function withoutRepeats<Hit extends PlacedHit>(
  hits: readonly Hit[],
  precedence: Readonly<Partial<Record<string, readonly string[]>>>,
): readonly Hit[] {
  const silenced = new Set<string>();
  for (const hit of hits) {
    for (const kind of precedence[hit.kind] ?? []) {
      for (const place of placesOf(hit)) silenced.add(`${kind} ${place}`);
    }
  }
  if (silenced.size === 0) return hits;
  return hits.filter(
    (hit) => hit.cells > 1 || !placesOf(hit).some((place) => silenced.has(`${hit.kind} ${place}`)),
  );
}

function placesOf({ at, subject }: PlacedHit): string[] {
  return subject ? [formatCell(at), `about ${formatCell(subject)}`] : [formatCell(at)];
}
