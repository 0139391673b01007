import { textOf, unzipParts, zipParts } from "../package/zip-parts";

/** A day in the past that says nothing, for the times that the format asks for. */
const noTime = "2000-01-01T00:00:00Z";

/**
 * A packed document without the time of its making, so that the same report gives the same bytes.
 * The library writes the present into two properties; nothing else of the file is touched.
 */
export function withoutTimes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = new Map<string, Uint8Array | string>(unzipParts(bytes));
  const name = "docProps/core.xml";
  const core = parts.get(name);
  if (core instanceof Uint8Array) {
    const time = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g;
    parts.set(name, textOf(core).replace(time, `$1${noTime}`));
  }
  return zipParts(parts);
}
