/** Width and height stand in a PNG's first chunk, at byte 16 and 20 (PNG specification, 11.2.2). */
export function pngSize(bytes: Buffer | undefined): readonly [number, number] | null {
  return bytes === undefined || bytes.length < 24
    ? null
    : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
