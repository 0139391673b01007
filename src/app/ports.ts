import type { Result } from "../core/result";
import type { CellAddress, RangeAddress } from "../core/sheet/address";
import type { WorkbookLooks } from "../core/sheet/looks";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { HostError } from "./host-error";
import type { WritePlan } from "./write-plan";

/** A formula, and the cell that it stands in or shall stand in. */
export interface CellFormula {
  readonly at: CellAddress;
  /** With its `=`. */
  readonly formula: string;
}

/** The workbook as the use cases need it. One call is one round trip to Excel. */
export interface Workbook {
  /** All visible sheets, whole. A second round trip only when a sheet has come since the last call. */
  read(): Promise<Result<WorkbookSnapshot, HostError>>;
  /**
   * Colours, floating objects and conditional formats of all visible sheets; only where asked for.
   * `formulas`: of conditional formats alone, for which no cell need be looked at.
   */
  readLooks(what?: "all" | "formulas"): Promise<Result<WorkbookLooks, HostError>>;
  /**
   * All or nothing as far as Excel allows: every step in one request.
   *
   * @param basis - the workbook that the plan was made from. Where cells that are written over, or
   *   their rows, are others by then, they are put back at once, and the refusal is `overtaken`.
   */
  apply(plan: WritePlan, basis?: WorkbookSnapshot): Promise<Result<null, HostError>>;
  /** Brings a block of cells before the user's eyes. */
  select(range: RangeAddress): Promise<Result<null, HostError>>;
  /** Has Excel call the functions in these cells again. */
  markDirty(cells: readonly CellAddress[]): Promise<Result<null, HostError>>;
  /**
   * Enters formulas as typing would, in one request (several only above the payload limit); the
   * cells keep their formats. Entering the formula that is there has Excel calculate it anew.
   *
   * @param basis - as of `apply`.
   */
  enterFormulas(
    formulas: readonly CellFormula[],
    basis: WorkbookSnapshot,
  ): Promise<Result<null, HostError>>;
  /**
   * From now on calls back after every change of cells, by the user, a co-author or this add-in, and
   * when a sheet comes or goes.
   */
  onChanged(listener: () => void): Promise<Result<null, HostError>>;
}

/** What the user has selected in the workbook. */
export interface Selection {
  /** One block of cells; several at once are refused, and so is a shape. */
  current(): Promise<Result<RangeAddress, HostError>>;
}

/** What formulas fill beyond their own cells. */
export interface Spills {
  /** The block that the formula of each cell fills; `null` where it gives a single value. */
  filledBy(
    cells: readonly CellAddress[],
  ): Promise<Result<readonly (RangeAddress | null)[], HostError>>;
}

/** The file that the workbook is. */
export interface WorkbookFile {
  /** `実績表.xlsx`; `null` while it has not been saved, or Excel does not say. */
  name(): Promise<string | null>;
  /** Can this Excel hand the file out? */
  readonly givesContent: boolean;
  /** The file as it would be saved now. */
  content(): Promise<Result<Uint8Array<ArrayBuffer>, HostError>>;
}

/** What a workbook keeps of definitions that nobody has finished yet, outside of its cells. */
export interface DraftMemory {
  /** The text that was kept last; `null` where there is none. */
  load(): Promise<Result<string | null, HostError>>;
  /** Keeps a text in the place of the last; `null` forgets it. */
  save(text: string | null): Promise<Result<null, HostError>>;
}

/** Waiting, as the use cases need it: a test's clock moves only when the test says so. */
export interface Timers {
  /** Calls back once after so many milliseconds; the returned function takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The browser's timers. */
export const systemTimers: Timers = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
