import { currentBook } from "./grid/current-book";
import type { Grid } from "./grid/grid";
import { openXlsx } from "./files/open-xlsx";
import type { CurrentBook, OpenedFile } from "./files/opened-file";
import { saveXlsx, type SavedFile } from "./files/save-xlsx";
import type { ExcelHost } from "./host/excel-host";

/** The file that the workbench has open: from its bytes into the grid, and back. */
export class OpenDocument {
  readonly #host: ExcelHost;
  #file: OpenedFile | null = null;

  constructor(host: ExcelHost) {
    this.#host = host;
    host.offerFile(async () => (await this.save()).bytes);
  }

  /** What was opened last; `null` before. */
  get file(): OpenedFile | null {
    return this.#file;
  }

  /**
   * Puts the workbook of an .xlsx file in the place of the present one.
   * @throws FileRefused, and the present one stays.
   */
  async open(bytes: Uint8Array, name: string): Promise<OpenedFile> {
    const file = await openXlsx(bytes, name);
    // Results on their way belong to the present workbook; the next one must not get them.
    await this.#host.grid.calculation.idle();
    this.#host.open(file);
    this.#file = file;
    return file;
  }

  /** The workbook as it stands, as .xlsx, with what could not be kept. Waits for calculations. */
  async save(): Promise<SavedFile> {
    if (!this.#file) throw new Error("No file is open.");
    await this.#host.idle();
    return saveXlsx(this.#file, this.#current(this.#host.grid));
  }

  #current(grid: Grid): CurrentBook {
    const { furnishings, settings, shapes } = this.#host.context;
    const ids = grid.sheets().map((sheet) => sheet.getSheetId());
    return {
      ...currentBook(grid),
      settings: Object.fromEntries(settings),
      furnishings: Object.fromEntries(ids.map((id) => [id, furnishings.of(id)])),
      shapes: Object.fromEntries(ids.map((id) => [id, shapes.onSheet(id)])),
    };
  }
}
