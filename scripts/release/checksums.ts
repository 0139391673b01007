import { createHash } from "node:crypto";

/** Files by their paths, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** By code unit: the same order on every machine, whatever its language. */
export function inOrder(files: Files): (readonly [string, Uint8Array])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The sum of each file, in the form that `sha256sum --check` reads. */
export function checksums(files: Files): string {
  return inOrder(files)
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");
}
