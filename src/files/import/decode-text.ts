/** In the order in which they are tried: UTF-8 that decodes is UTF-8; the ministries' CSVs are Shift_JIS. */
const encodings = ["utf-8", "shift_jis"] as const;
/** Letters that no table holds, except tab and line ends: the bytes are no text. */
const control = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/u;

/** The text of a file, by the encoding that decodes it without a fault; `null` when none does. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  for (const encoding of marked ? [marked] : encodings) {
    const text = decode(bytes, encoding);
    if (text !== null && !control.test(text)) return text;
  }
  return null;
}

/** What a byte order mark says; `TextDecoder` itself takes the mark off. */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
