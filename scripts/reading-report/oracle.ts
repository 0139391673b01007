import { parseCsv } from "./parse-csv";

/** What is known of a writing without our reader. */
export interface Oracle {
  /** What a person (or `Number`) says that the value is, in the notation of `inWords`; `null`: nobody said. */
  readonly value: (written: string) => string | null;
  /** The same for a unit, in the notation of `unitInWords`. */
  readonly unit: (written: string) => string | null;
}

const plainNumber = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Two sources, both apart from the reader: a plain number is what JavaScript's own `Number` makes of
 * it after Unicode's own NFKC; everything else is what a person wrote into the table of hand-checked
 * writings (kind, written, reading).
 */
export function createOracle(handChecked: string): Oracle {
  const known = new Map(
    parseCsv(handChecked).map(([kind = "", written = "", reading = ""]) => [
      `${kind} ${written}`,
      reading,
    ]),
  );
  return {
    value: (written) => byNumber(written) ?? known.get(`value ${written.trim()}`) ?? null,
    unit: (written) => known.get(`unit ${written.trim()}`) ?? null,
  };
}

function byNumber(written: string): string | null {
  const plain = written.normalize("NFKC").trim();
  return plainNumber.test(plain) ? String(Number(plain.replaceAll(",", ""))) : null;
}
