import type { ICommandInfo, IDisposable, IExecutionOptions, ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { hasFormula, isUnresolved } from "./cell-value";
import { mergeCells, type DirtyBlock, type SheetCell } from "./merge-cells";
import { toRange, type OpenBook } from "./open-book";

/** What Univer keeps of changes that no calculation has taken up; private there, so pinned to 0.25.1. */
interface TriggerInternals {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _startProgress: () => void;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(known: object, added: object): object;
}

const formatOnly = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
const nothingElse = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  options: null,
};

/** Edits that come within this time, in milliseconds, are calculated together. */
const gatherFor = 10;

/**
 * Decides when formulas are calculated: one calculation at a time, the next when it has ended.
 * Univer's own timer stops a running calculation and starts it anew, and results get lost on the
 * way; so its queue is taken over here.
 */
export class Calculation {
  readonly #book: OpenBook;
  readonly #commands: ICommandService;
  readonly #dirty: IActiveDirtyManagerService;
  readonly #listener: IDisposable;
  readonly #ended = new Set<() => void>();
  #waiters: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #pending = false;
  #count = 0;

  constructor(book: OpenBook) {
    this.#book = book;
    this.#commands = book.commands;
    this.#dirty = book.injector.get(IActiveDirtyManagerService);
    this.#listener = this.#commands.onCommandExecuted((command, options) => {
      this.#observe(command, options);
    });
  }

  /** Is a calculation under way? */
  get running(): boolean {
    return this.#running;
  }

  /** Is a calculation under way or due? */
  get busy(): boolean {
    return this.#running || this.#pending;
  }

  /** How many calculations have ended: two cells with the same number were calculated together. */
  get count(): number {
    return this.#count;
  }

  /** Calls back after each calculation, before the next one begins. */
  onEnd(listener: () => void): void {
    this.#ended.add(listener);
  }

  /** A workbook has been opened: formulas that came without a result get one. */
  opened(): void {
    const cells: SheetCell[] = [];
    for (const sheet of this.#book.sheets()) {
      const sheetId = sheet.getSheetId();
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (hasFormula(cell) && isUnresolved(cell)) cells.push({ sheetId, row, column });
        });
    }
    this.recalculate(mergeCells(cells));
  }

  /** Calculates the formulas in these cells, and all that depend on them; `all`: every formula. */
  recalculate(blocks: readonly DirtyBlock[], all = false): void {
    // Univer makes its queue when it is first asked for; before that, nothing would be queued.
    this.#trigger();
    const unitId = this.#book.unitId;
    this.#commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        ...nothingElse,
        forceCalculation: all,
        dirtyRanges: blocks.map(({ sheetId, rectangle }) => ({
          unitId,
          sheetId,
          range: toRange(rectangle),
        })),
      },
      { onlyLocal: true },
    );
    this.#due();
  }

  /** Resolves when no calculation is under way or due. */
  async idle(): Promise<void> {
    while (this.busy) {
      const ended = new Promise<void>((resolve) => this.#waiters.push(resolve));
      this.startNow();
      await ended;
    }
  }

  /** Calculates what is due without gathering more; nothing while a calculation runs. */
  startNow(): void {
    if (this.#running || !this.#pending) return;
    clearTimeout(this.#timer);
    const trigger = this.#trigger();
    clearTimeout(trigger._setTimeoutKey);
    this.#pending = false;
    if (trigger._waitingCommandQueue.length === 0) {
      this.#wake();
      return;
    }
    const added = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, added);
    // Univer carries the command out a moment later; whoever asks until then must hear "running".
    this.#running = true;
    void this.#commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.#listener.dispose();
    clearTimeout(this.#timer);
    const trigger = this.#trigger();
    clearTimeout(trigger._setTimeoutKey);
    // Univer shows progress after a second, by a timer of its own that outlives it.
    trigger._startProgress = () => undefined;
    this.#wake();
  }

  #observe(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.#running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } =
        command.params as ISetFormulaCalculationNotificationMutation;
      // A stopped calculation is started again by Univer itself: it has not ended.
      if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION) this.#end();
    } else if (this.#dirty.get(command.id) && !isFormatOnly(command, options)) {
      this.#due();
    }
  }

  #end(): void {
    this.#running = false;
    this.#count += 1;
    for (const listener of this.#ended) listener();
    if (this.#pending) this.#due();
    else this.#wake();
  }

  #due(): void {
    this.#pending = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#trigger()._setTimeoutKey);
    if (!this.#running) this.#timer = setTimeout(() => this.startNow(), gatherFor);
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }

  #trigger(): TriggerInternals {
    return this.#book.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
  }
}

function isFormatOnly(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || (trigger !== undefined && formatOnly.has(trigger));
}
