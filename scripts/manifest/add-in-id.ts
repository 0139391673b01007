import { createHash } from "node:crypto";

/**
 * The id of the add-in at an address: a name-based UUID (RFC 9562, version 5), so that every build
 * for a place is the same add-in to Excel, and two places can be installed side by side.
 *
 * @param namespace The id of the sources' own manifest.
 * @param address As `addressOf` writes it.
 */
export function addInId(namespace: string, address: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(address, "utf8")
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
