/** A footnote's own words: its mark, then the rest. */
export interface NoteText {
  readonly mark: string;
  readonly text: string;
}

/** ※東員町37.8％, ※１ …, （注）…, 注１：…, *1 … */
const noteText =
  /^(※[\d０-９]{0,2}|[＊*]{1,3}[\d０-９]{0,2}|[（(](?:注|※)[\d０-９]{0,2}[)）]|注[\d０-９]{0,2}[)）：:]|[†‡])\s*(\S[\s\S]*)$/u;

/** The footnote that a text below a table is; `null` for any other text. */
export function readNote(text: string): NoteText | null {
  const match = noteText.exec(text.trim());
  if (!match) return null;
  const [, written = "", words = ""] = match;
  return { mark: written.replace(/[：:]$/u, ""), text: words };
}
