import { strToU8, zipSync } from "fflate";
import { checksums, inOrder, type Files } from "./checksums";

/** Where an archive lists what is in it. */
export const checksumsFile = "SHA256SUMS";

/**
 * Zip files have no time zone: they keep the local clock. So this is a local time as well, and the
 * bytes are the same wherever and whenever the archive is made. (1980 is the first year they know.)
 */
const noTime = new Date(1980, 0, 1);

/** A build as one zip file: the files, and a list of their sums. The same files give the same bytes. */
export function archive(files: Files): Uint8Array {
  const listed = new Map([...files, [checksumsFile, strToU8(checksums(files))] as const]);
  return zipSync(Object.fromEntries(inOrder(listed)), { level: 9, mtime: noTime });
}
