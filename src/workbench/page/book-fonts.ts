import type { BookData } from "../files/book-data";

/** The fonts that a workbook names, and all its characters once each. */
export function fontsOf(book: BookData): {
  readonly families: readonly string[];
  readonly text: string;
} {
  const families = new Set<string>();
  const styles = [...Object.values(book.styles), book.defaultStyle];
  for (const style of styles) {
    if (typeof style === "object" && style?.ff) families.add(style.ff);
  }
  const letters = new Set<string>();
  for (const sheet of Object.values(book.sheets)) {
    for (const letter of sheet.name) letters.add(letter);
    for (const row of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values(row)) {
        if (typeof cell?.v === "string") for (const letter of cell.v) letters.add(letter);
      }
    }
  }
  return { families: [...families], text: [...letters].join("") };
}
