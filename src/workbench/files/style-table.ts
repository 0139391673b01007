import type { CellStyle } from "hucre";
import type { StyleData } from "./book-data";
import { readStyle } from "./read-style";

/** The formats of the file, each once: cells refer to them by id. */
export class StyleTable {
  readonly all: Record<string, StyleData> = {};
  /** The file's own form of each. */
  readonly originals = new Map<string, CellStyle>();
  private readonly ids = new Map<string, string>();
  private readonly theme: readonly string[];

  constructor(theme: readonly string[]) {
    this.theme = theme;
  }

  idOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `file-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.originals.set(id, style);
    this.all[id] = readStyle(style, this.theme);
    return id;
  }
}
