const comment = /\/\*[\s\S]*?\*\//g;

/**
 * Licences in full that stand in comments of a source file: its package has taken in code of others.
 * A package's own licence is in a file of its own, and mostly named in one line here.
 */
export function licenceComments(source: string): readonly string[] {
  if (!source.includes("Permission is hereby granted")) return [];
  return (source.match(comment) ?? [])
    .filter((text) => text.includes("Permission is hereby granted"))
    .map((text) =>
      text
        .split("\n")
        .map((line) => line.replace(/^\s*\/?\*+\/?\s?/, "").replace(/\s*\*\/$/, ""))
        .join("\n")
        .trim(),
    );
}
