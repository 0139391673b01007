/** No release nests what it keeps deeper by far. */
const deepest = 50;

/** Longer texts are nobody's work; kept within another one they could be more than Excel takes. */
const longestFormer = 500_000;

/** The entries of a JSON object; `null` for any other text, and for one that is nested without end. */
export function readJsonObject(json: string): Readonly<Record<string, unknown>> | null {
  if (!isShallow(json)) return null;
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** A text that could not be read, as an entry beside what takes its place: nothing is thrown away. */
export function keptAsFormer(raw: string | null): { readonly former?: string } {
  return raw !== null && raw.length <= longestFormer ? { former: raw } : {};
}

/**
 * A text of a hundred thousand brackets can be parsed, but not written again: the call stack ends
 * before it does.
 */
function isShallow(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText && sign === "\\") at += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === "[" || sign === "{")) depth += 1;
    else if (!inText && (sign === "]" || sign === "}")) depth -= 1;
    if (depth > deepest) return false;
  }
  return true;
}
