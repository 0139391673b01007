import "./univer-facade";
import {
  ICommandService,
  IConfigService,
  IUndoRedoService,
  IUniverInstanceService,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type Injector,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IDependencyManagerService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { CalculationMode, PLUGIN_CONFIG_KEY_BASE } from "@univerjs/sheets-formula";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Rectangle } from "../../core/sheet/address";
import { keepFormulaQuotes } from "./formula-quotes";
import { indexOnlyLookedUp } from "./lookup-cache";

/** Cells that an array formula fills, by row and column; its own cell is among them. */
export type SpilledCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Univer's own way to write a block of cells. */
export function toRange({ top, left, bottom, right }: Rectangle): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

/** A block of cells as the rest of the project writes it. */
export function fromRange(range: IRange): Rectangle {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** How many workbooks have been opened so far. */
let opened = 0;

/** The one workbook that the embedded spreadsheet shows, and the way to its parts. */
export class OpenBook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly commands: ICommandService;
  #unitId = "";
  #isReady = false;
  /** Univer makes a handle for every question: of thousands of cells that takes longer than the answers. */
  #workbook: FWorkbook | null = null;
  readonly #sheets = new Map<string, FWorksheet>();

  constructor(univer: Univer) {
    this.univer = univer;
    this.injector = univer.__getInjector();
    this.api = FUniver.newAPI(univer);
    this.commands = this.injector.get(ICommandService);
    indexOnlyLookedUp();
    // What is calculated on opening is decided in calculation.ts, at a time that can be waited for.
    this.injector
      .get(IConfigService)
      .setConfig(
        PLUGIN_CONFIG_KEY_BASE,
        { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        { merge: true },
      );
  }

  /** Puts another workbook in the place of the present one; the data stays as it was given. */
  open(data: Partial<IWorkbookData>): void {
    if (this.#unitId !== "") this.#close(this.#unitId);
    opened += 1;
    // The formula engine remembers formulas by the workbook's id, even those of a closed one and
    // those of another spreadsheet on the page.
    const id = `book-${opened}`;
    this.#sheets.clear();
    this.#workbook = this.api.createWorkbook({ ...structuredClone(data), id });
    this.#unitId = this.#workbook.getId();
    // The engine's parts are there from the first workbook on.
    if (!this.#isReady) keepFormulaQuotes(this.injector.get(LexerTreeBuilder));
    this.#isReady = true;
  }

  /** Univer disposes of a workbook, but keeps its undo steps and what its formulas depend on. */
  #close(unitId: string): void {
    this.api.disposeUnit(unitId);
    this.injector.get(IUndoRedoService).clearUndoRedo(unitId);
    const dependencies = this.injector.get(IDependencyManagerService);
    dependencies.clearFormulaDependency(unitId);
    dependencies.clearOtherFormulaDependency(unitId);
    dependencies.clearFeatureFormulaDependency(unitId);
  }

  /** Univer undoes in what has the focus; without a screen nothing ever takes it. */
  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.#unitId);
  }

  /** Univer's id of the workbook; empty before the first one is open. */
  get unitId(): string {
    return this.#unitId;
  }

  get workbook(): FWorkbook {
    if (!this.#workbook) throw new Error("No workbook is open.");
    return this.#workbook;
  }

  sheets(): FWorksheet[] {
    return this.workbook.getSheets();
  }

  sheet(id: string): FWorksheet | null {
    const known = this.#sheets.get(id);
    const there = this.workbook.getWorkbook().getSheetBySheetId(id);
    // A sheet that was deleted and came back is another one.
    if (known && known.getSheet() === there) return known;
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet) this.#sheets.set(id, sheet);
    return sheet;
  }

  /** By name, whatever the case of its letters, as in Excel. */
  sheetNamed(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null;
  }

  range(sheetId: string, rectangle: Rectangle): FRange {
    const sheet = this.sheet(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet.getRange(toRange(rectangle));
  }

  /** Array results are not among the sheet's cells: the formula engine keeps them beside. */
  spilled(sheetId: string): SpilledCells {
    const books = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return books[this.#unitId]?.[sheetId] ?? {};
  }
}
