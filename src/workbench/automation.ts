import { formatRectangle, parseAddress, type Rectangle } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/snapshot";
import type { FaultRule } from "./host/faults";
import type { ExcelHost } from "./host/excel-host";
import type { OpenDocument } from "./open-document";

/** What a block of cells holds; the three matrices have its shape. */
export interface CellBlock {
  /** As in Excel: `""` is blank, an error is its code. */
  readonly values: unknown[][];
  /** A formula with its `=`, else the value. */
  readonly formulas: unknown[][];
  /** As shown. */
  readonly text: string[][];
}

/** Counts since the start, or since `resetTraffic()`. */
export interface TrafficCounts {
  /** `context.sync()` calls of the add-in. */
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Calls of the add-in's functions by formulas. */
  readonly invocations: number;
}

/** `window.workbench`: the workbench for tests and measurements, in the browser and in Node. */
export interface Workbench {
  /** Opens the bytes of an .xlsx file in the place of the present workbook. */
  open(file: Uint8Array, name?: string): Promise<void>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Names of all sheets in the order of their tabs. */
  sheets(): Promise<string[]>;
  /** Reads `Sheet1!A1:C5`; without a sheet, the active one. */
  read(address: string): Promise<CellBlock>;
  /**
   * Types into a block as a person does: a text that begins with `=` is a formula, `null` leaves a
   * cell as it is. The address may be the upper left cell alone.
   */
  write(address: string, cells: unknown[][]): Promise<void>;
  /** Resolves when no calculation, function call or request is under way. */
  idle(): Promise<void>;
  traffic(): TrafficCounts;
  resetTraffic(): void;
  /** Makes coming requests fail with one of Excel's codes. */
  failNext(rule: FaultRule): void;
}

/** The automation surface over one host and its file. */
export function createAutomation(host: ExcelHost, file: OpenDocument): Workbench {
  const { grid } = host;
  return {
    open: async (bytes, name = "Book1.xlsx") => {
      await file.open(bytes, name);
    },
    save: async () => (await file.save()).bytes,
    sheets: () => Promise.resolve(grid.sheets().map((sheet) => sheet.getSheetName())),
    read: async (address) => {
      const { sheetId, rectangle } = locate(host, address);
      await grid.calculation.idle();
      return {
        values: grid.cells.values(sheetId, rectangle),
        formulas: grid.cells.formulas(sheetId, rectangle),
        text: grid.cells.texts(sheetId, rectangle),
      };
    },
    write: async (address, cells) => {
      const { sheetId, rectangle } = locate(host, address);
      const target = fit(rectangle, cells);
      await grid.calculation.idle();
      grid.cells.write(
        sheetId,
        target,
        cells.map((row) => row.map(toCellValue)),
      );
    },
    idle: () => host.idle(),
    traffic: () => host.traffic(),
    resetTraffic: () => {
      host.resetTraffic();
    },
    failNext: (rule) => {
      host.failNext(rule);
    },
  };
}

function locate(host: ExcelHost, address: string): { sheetId: string; rectangle: Rectangle } {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(`${address} is not the address of a block of cells.`);
  const { sheet: name, rectangle } = parsed.value;
  const sheet = name === null ? host.grid.workbook.getActiveSheet() : host.grid.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name ?? ""}.`);
  return { sheetId: sheet.getSheetId(), rectangle };
}

/** The block that the cells fill; a single cell stands for the block that begins there. */
function fit(given: Rectangle, cells: readonly (readonly unknown[])[]): Rectangle {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const { top, left } = given;
  const filled = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isCorner = given.top === given.bottom && given.left === given.right;
  const fits = filled.bottom === given.bottom && filled.right === given.right;
  if (rows === 0 || columns === 0 || cells.some((row) => row.length !== columns)) {
    throw new Error("The cells must be rows of equal length.");
  }
  if (!isCorner && !fits) {
    throw new Error(`${rows} × ${columns} cells do not fill ${formatRectangle(given)}.`);
  }
  return filled;
}

function toCellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw new Error("A cell takes a text, a number or a boolean.");
}
