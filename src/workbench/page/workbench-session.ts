import type { Language } from "../../core/messages/language";
import { formatPosition } from "../../core/sheet/address";
import { FileRefused } from "../files/opened-file";
import type { GridScreen } from "../grid/grid-screen";
import type { ExcelHost } from "../host/excel-host";
import type { OpenDocument } from "../open-document";
import { fontsOf } from "./book-fonts";
import { loadFontsFor } from "./bundled-font";
import { download } from "./download";
import type { PageOptions } from "./page-options";
import { type PageState, Watched } from "./page-state";
import { pageTexts } from "./page-texts";
import type { RibbonButton } from "./read-manifest";
import { type Sample, sampleUrl } from "./samples";

/** The parts of the page that stay the same while people work with it. */
export interface WorkbenchParts {
  readonly host: ExcelHost;
  readonly screen: GridScreen;
  readonly document: OpenDocument;
}

/** What people can do on the page, and what they see of it. */
export class WorkbenchSession {
  readonly state: Watched<PageState>;
  readonly #options: PageOptions;
  #parts: WorkbenchParts | null = null;
  #waiting: { readonly bytes: Uint8Array; readonly name: string } | null = null;

  constructor(options: PageOptions) {
    this.#options = options;
    this.state = new Watched<PageState>({
      language: options.language,
      dark: options.dark,
      paneWidth: options.paneWidth,
      paneOpen: true,
      fileName: "",
      activity: "starting",
      addInReady: false,
      manifest: null,
      notice: null,
      cellMessage: null,
      losses: null,
    });
  }

  /** The spreadsheet stands: from here on files can be opened. */
  async begin(parts: WorkbenchParts): Promise<void> {
    this.#parts = parts;
    parts.host.onPaneAsked((visible) => {
      this.state.update({ paneOpen: visible });
    });
    parts.screen.onEditing((editing) => {
      parts.host.setCellEditing(editing);
    });
    parts.screen.onSelection(({ sheetId, row, column }) => {
      const message = parts.host.functions.message(sheetId, row, column);
      const cellMessage =
        message === null ? null : `${formatPosition({ row, column })}: ${message}`;
      this.state.update({ cellMessage });
    });
    await this.openSample(this.#options.sample);
  }

  get parts(): WorkbenchParts | null {
    return this.#parts;
  }

  async openSample(sample: Sample): Promise<void> {
    this.state.update({ activity: "opening" });
    try {
      const response = await fetch(sampleUrl(sample));
      if (!response.ok) throw new Error(`${response.status} ${sampleUrl(sample)}`);
      await this.open(new Uint8Array(await response.arrayBuffer()), `${sample.id}.xlsx`);
    } catch (error) {
      this.#failed(error);
    }
  }

  async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    const parts = this.#parts;
    if (!parts) return;
    this.state.update({ activity: "opening", notice: null, cellMessage: null });
    try {
      const { warnings } = await parts.document.open(bytes, name);
      this.opened(name);
      if (warnings.length > 0) this.state.update({ notice: { kind: "hint", texts: warnings } });
    } catch (error) {
      this.#failed(error);
    }
  }

  /** A workbook has come into the grid: fonts follow, and the page's title. */
  opened(name: string): void {
    this.state.update({ fileName: name, activity: null });
    const parts = this.#parts;
    const file = parts?.document.file;
    if (!parts || !file) return;
    parts.screen.show();
    const { families, text } = fontsOf(file.book);
    void loadFontsFor(families, text).then(() => {
      parts.screen.redraw();
    });
  }

  /** Makes the file; what it would lack is agreed to first. */
  async save(): Promise<void> {
    const parts = this.#parts;
    if (!parts) return;
    this.state.update({ activity: "saving", notice: null });
    try {
      const { bytes, losses } = await parts.document.save();
      this.#waiting = { bytes, name: this.state.get().fileName };
      if (losses.length === 0) this.confirmSave();
      else this.state.update({ losses, activity: null });
    } catch (error) {
      this.#failed(error);
    }
  }

  confirmSave(): void {
    const file = this.#waiting;
    this.cancelSave();
    if (!file) return;
    download(file.bytes, file.name);
    this.state.update({ activity: "saved" });
  }

  cancelSave(): void {
    this.#waiting = null;
    this.state.update({ losses: null });
  }

  /** A button of the add-in's ribbon. */
  async press({ action }: RibbonButton): Promise<void> {
    if (action.kind === "show-pane") {
      this.showPane(true);
      return;
    }
    const parts = this.#parts;
    if (!parts) return;
    this.state.update({ activity: "running" });
    try {
      await parts.host.invokeAction(action.name);
      this.state.update({ activity: null });
    } catch (error) {
      this.#failed(error);
    }
  }

  showPane(open: boolean): void {
    this.state.update({ paneOpen: open });
    this.#parts?.host.pane.set(open);
  }

  resizePane(width: number): void {
    this.state.update({ paneWidth: width });
  }

  setLanguage(language: Language): void {
    this.state.update({ language, addInReady: false });
    this.#parts?.screen.setLanguage(language);
  }

  setDark(dark: boolean): void {
    this.state.update({ dark });
    this.#parts?.screen.setDark(dark);
    this.#parts?.host.setDark(dark);
  }

  dismissNotice(): void {
    this.state.update({ notice: null });
  }

  #failed(error: unknown): void {
    const texts =
      error instanceof FileRefused
        ? [error.text]
        : [pageTexts.failed, { ja: String(error), en: String(error) }];
    this.state.update({ activity: null, notice: { kind: "refused", texts } });
  }
}
