/** 「Ａ」、「Ｂ」及び「Ｃ」: as official documents join names. */
export function quotedJa(names: readonly string[]): string {
  return joined(
    names.map((name) => `「${name}」`),
    "、",
    "及び",
  );
}

/** “A”, “B” and “C”. */
export function quotedEn(names: readonly string[]): string {
  return joined(
    names.map((name) => `“${name}”`),
    ", ",
    " and ",
  );
}

function joined(parts: readonly string[], comma: string, and: string): string {
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : before.join(comma) + and + last;
}
