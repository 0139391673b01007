/** Chance that a seed repeats: each call gives the next number from 0 up to 1. */
export type Chance = () => number;

/** Mulberry32: small, and the same in every runtime. */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of them; `undefined` where there is none. */
export function pick<T>(chance: Chance, among: readonly T[]): T | undefined {
  return among[Math.floor(chance() * among.length)];
}
