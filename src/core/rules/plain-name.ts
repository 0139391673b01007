/** A name in one spelling: half width, without blanks, line breaks and footnote marks. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/(?:※\d{0,2}|\(注\d{0,2}\)|\*\d{0,2})$/u, "")
    .toLowerCase();
}

/** The name without what stands behind it in brackets: an explanation, not part of the name. */
export function withoutBrackets(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "").trim();
}

/** A name that explains itself in brackets: 導入率（…市町の割合）. */
export interface ExplainedName {
  readonly head: string;
  readonly inner: string;
}

/** What stands before the brackets at the end and what within, as written; `null` without brackets. */
export function explainedName(name: string): ExplainedName | null {
  const [, head, inner] = /^([^（()）]+)[（(]([^（()）]+)[)）]$/u.exec(name.trim()) ?? [];
  return head && inner ? { head: head.trim(), inner: inner.trim() } : null;
}
