import type { Normalized } from "./normalize";

/**
 * Takes out the blanks and line breaks that staff set for looks: `令和６年⏎11月時点`, `１市町 ※`.
 * Between two digits a blank stays, as one space: `12 34` are two numbers.
 */
export function closeUp({ text, offsets }: Normalized): Normalized {
  if (!/\s/.test(text)) return { text, offsets };
  let closed = "";
  let last = "";
  const kept: number[] = [];
  for (const part of text.matchAll(/\s+|\S+/g)) {
    const start = part.index;
    const [written] = part;
    if (/\S/.test(written)) {
      closed += written;
      last = written.charAt(written.length - 1);
      for (let i = 0; i < written.length; i += 1) kept.push(offsets[start + i] ?? 0);
    } else if (/\d/.test(last) && /\d/.test(text.charAt(start + written.length))) {
      closed += " ";
      kept.push(offsets[start] ?? 0);
    }
  }
  kept.push(offsets.at(-1) ?? 0);
  return { text: closed, offsets: kept };
}
