import type { Rectangle } from "../../core/sheet/address";

/** A list to choose from, and what happens to other words. */
export interface Choices {
  readonly range: Rectangle;
  readonly words: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly alert: ErrorAlert;
  readonly prompt: Prompt;
}

/** What Excel says to an entry that is not in the list; other words pass when it says nothing. */
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

/** What Excel says when the cell is selected. */
export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** How a sheet is printed. */
export interface Page {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: Rectangle | null;
  /** Percent; or the pages that the print is fitted to, `null` for as many as it takes. */
  readonly zoom:
    { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };
}

/** A chart of the file: not drawn here, but where it stands is known. Lengths in points. */
export interface ChartPlace {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Furnishing {
  readonly charts: readonly ChartPlace[];
  readonly choices: readonly Choices[];
  /** `null` as long as nobody has said how to print the sheet. */
  readonly page: Page | null;
}

const bare: Furnishing = { charts: [], choices: [], page: null };

/**
 * Choices and page setup of the sheets. The grid has neither, so the stand-in keeps them here:
 * they follow their cells, and are saved with the file.
 */
export class FurnishingStore {
  #sheets = new Map<string, Furnishing>();

  of(sheetId: string): Furnishing {
    return this.#sheets.get(sheetId) ?? bare;
  }

  set(sheetId: string, change: Partial<Furnishing>): void {
    this.#sheets.set(sheetId, { ...this.of(sheetId), ...change });
  }

  /** Moves every block of a sheet; `null` where its cells are gone. */
  move(sheetId: string, moved: (block: Rectangle) => Rectangle | null): void {
    const { charts, choices, page } = this.of(sheetId);
    this.#sheets.set(sheetId, {
      charts,
      choices: choices.flatMap((one) => {
        const range = moved(one.range);
        return range ? [{ ...one, range }] : [];
      }),
      page: page && { ...page, printArea: page.printArea && moved(page.printArea) },
    });
  }

  removeSheet(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }

  /** Forgets everything: another workbook is open, with what its file says. */
  replace(sheets: Readonly<Record<string, Furnishing>>): void {
    this.#sheets = new Map(Object.entries(sheets));
  }
}
