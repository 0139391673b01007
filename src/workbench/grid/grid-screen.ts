import type { Univer } from "@univerjs/core";
import { FontCache } from "@univerjs/engine-render";
import { COMMAND_LISTENER_SKELETON_CHANGE } from "@univerjs/sheets";
import type { Language } from "../../core/messages/language";
import { displayEras } from "./era-display";
import type { Grid } from "./grid";
import { gridLocales } from "./univer-ui";

/** Where the cells of the shown sheet are on the screen. */
export interface Viewport {
  readonly sheetId: string;
  /** Of the cells' area within the container, without the headings, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the sheet is scrolled, in its own pixels. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

/** A cell that is selected, as the page needs it. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What of the spreadsheet only exists on a screen: language, colours, scrolling, the selection. */
export class GridScreen {
  readonly #univer: Univer;
  readonly #grid: Grid;
  readonly #container: HTMLElement;
  readonly #viewportListeners = new Set<() => void>();
  #erasShown = false;
  #scroll = { x: 0, y: 0 };

  constructor(univer: Univer, grid: Grid, container: HTMLElement) {
    this.#univer = univer;
    this.#grid = grid;
    this.#container = container;
    const { api } = grid.book;
    const moved = (): void => {
      for (const listener of this.#viewportListeners) listener();
    };
    api.addEvent(api.Event.Scroll, (scroll) => {
      const { viewportScrollX = 0, viewportScrollY = 0 } = scroll as {
        viewportScrollX?: number;
        viewportScrollY?: number;
      };
      this.#scroll = { x: viewportScrollX, y: viewportScrollY };
      moved();
    });
    api.addEvent(api.Event.ActiveSheetChanged, moved);
    api.addEvent(api.Event.SheetZoomChanged, moved);
    // Univer's own event for this fails where a sheet has fewer columns than the one that is shown.
    grid.book.commands.onCommandExecuted(({ id }) => {
      if (COMMAND_LISTENER_SKELETON_CHANGE.includes(id)) moved();
    });
    new ResizeObserver(moved).observe(container);
  }

  /** Puts the workbook on the screen that has just been opened: Univer shows the one in focus. */
  show(): void {
    if (!this.#erasShown) displayEras(this.#grid.book);
    this.#erasShown = true;
    this.#scroll = { x: 0, y: 0 };
    this.#grid.book.focus();
  }

  setLanguage(language: Language): void {
    this.#univer.setLocale(gridLocales[language]);
  }

  setDark(dark: boolean): void {
    this.#grid.book.api.toggleDarkMode(dark);
  }

  /** Draws everything anew with fonts that have just been loaded: texts have another width now. */
  redraw(): void {
    FontCache.globalFontMeasureCache.clear();
    const sheet = this.#grid.workbook.getActiveSheet();
    sheet.refreshCanvas();
  }

  onViewportChange(listener: () => void): () => void {
    this.#viewportListeners.add(listener);
    return () => this.#viewportListeners.delete(listener);
  }

  viewport(): Viewport | null {
    const canvas = this.#container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    const sheet = this.#grid.workbook.getActiveSheet();
    const skeleton = sheet.getSkeleton();
    if (!canvas || !skeleton) return null;
    const outer = this.#container.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    const zoom = sheet.getZoom();
    const headingWidth = skeleton.rowHeaderWidth * zoom;
    const headingHeight = skeleton.columnHeaderHeight * zoom;
    return {
      sheetId: sheet.getSheetId(),
      left: inner.left - outer.left + headingWidth,
      top: inner.top - outer.top + headingHeight,
      width: inner.width - headingWidth,
      height: inner.height - headingHeight,
      scrollX: this.#scroll.x,
      scrollY: this.#scroll.y,
      zoom,
    };
  }

  /** Calls back when another cell is selected. */
  onSelection(listener: (cell: SelectedCell) => void): void {
    const { api } = this.#grid.book;
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const [first] = selections;
      if (!first) return;
      listener({
        sheetId: worksheet.getSheetId(),
        row: first.startRow,
        column: first.startColumn,
      });
    });
  }

  /** Calls back when someone begins or ends typing in a cell. */
  onEditing(listener: (editing: boolean) => void): void {
    const { api } = this.#grid.book;
    api.addEvent(api.Event.SheetEditStarted, () => {
      listener(true);
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      listener(false);
    });
  }
}
