import { Unzip, UnzipInflate } from "fflate";
import { FileRefused } from "./opened-file";

const megabyte = 1024 * 1024;

/** In bytes. */
export interface SizeLimits {
  readonly packed: number;
  readonly unpacked: number;
}

const workbenchLimits: SizeLimits = { packed: 30 * megabyte, unpacked: 300 * megabyte };
/** Deflate makes at most about 1000 bytes of one: a slice can't outgrow memory before it is counted. */
const slice = 32 * 1024;

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Refuses what can't be a workbook and what would fill the memory, before anything is read.
 * The size is counted while unpacking: what an archive says about itself may be a lie.
 */
export function checkPackage(bytes: Uint8Array, limits: SizeLimits = workbenchLimits): void {
  if (bytes.length === 0) throw new FileRefused("empty");
  if (startsWith(bytes, compoundMark)) {
    throw new FileRefused(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-format");
  }
  if (!startsWith(bytes, zipMark)) throw new FileRefused("not-xlsx");
  if (bytes.length > limits.packed) throw new FileRefused("too-large");
  const { size, names } = measure(bytes, limits.unpacked);
  if (size > limits.unpacked) throw new FileRefused("too-large");
  if (!names.some((name) => name.endsWith("xl/workbook.xml"))) {
    throw new FileRefused(names.includes("[Content_Types].xml") ? "not-xlsx" : "broken");
  }
}

function measure(bytes: Uint8Array, maximum: number): { size: number; names: string[] } {
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
    for (let at = 0; at < bytes.length && size <= maximum; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch (error) {
    throw new FileRefused("broken", error instanceof Error ? error.message : String(error));
  }
  return { size, names };
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
