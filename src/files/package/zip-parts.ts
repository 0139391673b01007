import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The parts of an Office file by their names, in the order that they are to be stored in. */
export type Parts = ReadonlyMap<string, Uint8Array | string>;

/** The first day that a zip file can name: the same for all parts, so that the same parts give the same bytes. */
const firstDay = new Date(1980, 0, 1);

const contentTypes = "[Content_Types].xml";

/** Packs the parts, the one that names the types of all others first, as Office does. */
export function zipParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const isFirst = ([name]: readonly [string, unknown]) => Number(name === contentTypes);
  const sorted = [...parts].sort((a, b) => isFirst(b) - isFirst(a));
  for (const [name, content] of sorted) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return new Uint8Array(zipSync(files, { mtime: firstDay, level: 6 }));
}

/** The parts of a packed file, as they were stored. */
export function unzipParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The text of a part. */
export function textOf(part: Uint8Array): string {
  return strFromU8(part);
}
