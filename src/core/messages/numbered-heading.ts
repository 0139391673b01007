import type { Language } from "./language";

/** `８　今後の予定` as official documents number their sections; `8. What comes next`. */
export function numberedHeading(number: number, heading: string, language: Language): string {
  return language === "ja" ? `${fullWidth(number)}　${heading}` : `${number}. ${heading}`;
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
}
