import type { Rectangle } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/snapshot";
import type { Model } from "./model";

/**
 * Makes headers of a row as Excel does: they are texts, none is empty, none is there twice.
 * Without `keep`, all are new ones.
 */
export function writeHeaders(model: Model, sheetId: string, row: Rectangle, keep: boolean): void {
  const { cells } = model.context.grid;
  const [texts = []] = cells.texts(sheetId, row);
  const [values = []] = cells.values(sheetId, row);
  const [formulas = []] = cells.formulas(sheetId, row);
  const headers = headerTexts(texts.map((text) => (keep ? text : "")));
  const written = headers.map((header, index) => {
    const unchanged = header === values[index] && formulas[index] === values[index];
    // The apostrophe keeps a text that looks like a number or a formula a text.
    return unchanged ? null : `'${header}`;
  });
  cells.write(sheetId, row, [written satisfies (CellValue | null)[]]);
}

/** `列1` for an empty header; a number behind one that is there already. */
export function headerTexts(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text.trim() === "" ? `列${index + 1}` : text;
    let header = wanted;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted}${number}`;
    taken.add(header.toLowerCase());
    return header;
  });
}
