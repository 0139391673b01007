import { Unzip, UnzipInflate } from "fflate";
import type { ImportFault } from "../../core/messages/import-faults";

const megabyte = 1024 * 1024;
/** A reply is a table, not an archive: what is larger is another file than the user thinks. */
export const archiveLimits = { packed: 20 * megabyte, unpacked: 100 * megabyte } as const;
/** Deflate makes at most about 1000 bytes of one: a slice cannot outgrow memory before it is counted. */
const slice = 32 * 1024;

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/** Is it a file of Excel's, by its first bytes? */
export function isExcelFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipMark) || startsWith(bytes, compoundMark);
}

/**
 * Why the archive must not be unpacked; `null` when it may. The size is counted while unpacking: what
 * an archive says about itself may be a lie.
 */
export function archiveFault(bytes: Uint8Array, limits = archiveLimits): ImportFault | null {
  if (startsWith(bytes, compoundMark)) {
    return holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-format";
  }
  if (bytes.length > limits.packed) return "too-large";
  let size = 0;
  const names: string[] = [];
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, chunk) => {
      if (!error) size += chunk.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= limits.unpacked; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch {
    return "broken";
  }
  if (size > limits.unpacked) return "too-large";
  if (names.some((name) => name.endsWith("xl/workbook.xml"))) return null;
  return names.includes("[Content_Types].xml") || names.includes("mimetype")
    ? "not-a-table"
    : "broken";
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** The directory of a compound file names its streams in UTF-16, somewhere in the file. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
