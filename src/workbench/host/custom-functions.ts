import { formatCell, type Rectangle } from "../../core/sheet/address";
import {
  isMatrix,
  type FormulaAnswer,
  type FormulaArgument,
  type FormulaScalar,
} from "../grid/formula-values";
import type { FunctionCall } from "../grid/function-engine";
import type { Grid } from "../grid/grid";
import { mergeCells } from "../grid/merge-cells";
import { argumentsAt, isPending, liftedShape, prepareArguments } from "./function-arguments";
import { readResult, type InvocationResult } from "./function-results";
import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";
import { Invocations, type Invocation } from "./invocations";
import { entryKind, messageType } from "./protocol";

/**
 * Calls the add-in's functions as Excel does: formulas wait with `#BUSY!`, all calls of one
 * calculation go out in one message, and the cells that waited are calculated again when the
 * answers are there.
 */
export class CustomFunctions {
  readonly #grid: Grid;
  readonly #send: (message: unknown) => void;
  readonly #invocations = new Invocations();
  readonly #readyListeners = new Set<(ready: boolean) => void>();
  readonly #takingErrors = new Set<FunctionMetadata>();
  #answered: Invocation[] = [];
  #waiters: (() => void)[] = [];
  #ready = false;
  #recalculation: Promise<void> | null = null;
  #sent = 0;

  constructor(grid: Grid, send: (message: unknown) => void) {
    this.#grid = grid;
    this.#send = send;
    grid.calculation.onEnd(() => {
      this.#flush();
    });
    grid.changes.listen((change) => {
      if (change.kind !== "cells") return;
      // What is entered anew is called anew, and after rows have moved no cell is where it was.
      if (change.type === "RangeEdited") this.#invocations.forget(change.sheetId, change.rectangle);
      else this.#invocations.forgetSheet(change.sheetId);
    });
  }

  /** Makes the functions of `functions.json` known to formulas under the namespace. */
  register(
    namespace: string,
    { functions, allowErrorForDataTypeAny = false }: FunctionsMetadata,
  ): void {
    for (const metadata of functions) {
      if (allowErrorForDataTypeAny) this.#takingErrors.add(metadata);
      this.#grid.functions.define({
        name: `${namespace}.${metadata.name}`,
        description: metadata.description ?? "",
        parameters: (metadata.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? "",
          optional: parameter.optional ?? false,
        })),
        evaluate: (call) => this.#evaluate(metadata, call),
      });
    }
  }

  /** The add-in's page has loaded and takes calls; what has waited is sent. */
  setReady(ready: boolean): void {
    this.#ready = ready;
    for (const listener of this.#readyListeners) listener(ready);
    if (ready) this.#flush();
  }

  /** Calls back when the add-in begins, or ceases, to take calls. */
  onReady(listener: (ready: boolean) => void): void {
    this.#readyListeners.add(listener);
  }

  /** How many calls have been sent. */
  get sent(): number {
    return this.#sent;
  }

  resetCount(): void {
    this.#sent = 0;
  }

  /** Are calls, answers or the calculation after them under way? */
  get busy(): boolean {
    return this.#invocations.open > 0 || this.#recalculation !== null;
  }

  /** Resolves when no call, answer or calculation is under way or due. */
  async idle(): Promise<void> {
    for (;;) {
      await this.#grid.calculation.idle();
      if (!this.busy) return;
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }

  /** The message of the error that a function has left in the cell; `null` when there is none. */
  message(sheetId: string, row: number, column: number): string | null {
    return this.#invocations.message(sheetId, row, column);
  }

  /** What these cells have been answered no longer counts; the next calculation calls again. */
  invalidate(sheetId: string, rectangle: Rectangle): void {
    this.#invocations.forget(sheetId, rectangle);
  }

  invalidateAll(): void {
    this.#invocations.clear();
    this.#wake();
  }

  /** Takes answers. Returns at once: Office.js holds back the next ones for twice the time it takes. */
  setResults(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const invocation = this.#invocations.take(result[0]);
      if (!invocation) continue;
      invocation.result = readResult(result);
      this.#answered.push(invocation);
    }
    if (this.#answered.length > 0) this.#recalculation ??= this.#recalculate();
    this.#wake();
  }

  #evaluate(metadata: FunctionMetadata, call: FunctionCall): FormulaAnswer {
    const shape = liftedShape(metadata, call.args);
    if (!shape) return this.#evaluateOne(metadata, call);
    // All cells are asked for before any is waited for, so that they go out in one message.
    const answers = Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_, column) => {
        const args = argumentsAt(metadata, call.args, { row, column });
        return this.#evaluateOne(metadata, { ...call, args });
      }),
    );
    if (answers.flat().some(({ kind }) => kind === "pending")) return { kind: "pending" };
    const value = answers.map((row) =>
      row.map((answer) => (answer.kind === "value" ? first(answer.value) : null)),
    );
    return { kind: "value", value };
  }

  #evaluateOne(metadata: FunctionMetadata, call: FunctionCall): FormulaAnswer {
    const prepared = prepareArguments(metadata, call.args, this.#takingErrors.has(metadata));
    if (!prepared.ok) {
      return isPending(prepared.error)
        ? { kind: "pending" }
        : { kind: "value", value: prepared.error };
    }
    const generation = this.#grid.calculation.count;
    const invocation = this.#invocations.get(metadata, call, prepared.values, generation);
    return invocation.result
      ? { kind: "value", value: invocation.result.value }
      : { kind: "pending" };
  }

  /** One message for all calls, once no calculation runs that might ask for more. */
  #flush(): void {
    if (!this.#ready || this.#grid.calculation.running) return;
    const queue = this.#invocations.takeQueue();
    if (queue.length === 0) {
      this.#wake();
      return;
    }
    this.#sent += queue.length;
    const { category, invoke } = entryKind.customFunction;
    this.#send({
      type: messageType.event,
      message: {
        entries: queue.map((invocation) => ({
          messageCategory: category,
          messageType: invoke,
          targetId: "",
          message: JSON.stringify(this.#message(invocation)),
          id: invocation.id,
        })),
      },
    });
  }

  #message({ id, metadata, values, sheetId, row, column }: Invocation): unknown[] {
    const sheet = this.#grid.sheet(sheetId)?.getSheetName() ?? "";
    const { cancelable, stream } = metadata.options ?? {};
    const errors = this.#takingErrors.has(metadata);
    const flags = (cancelable ? 1 : 0) | (stream ? 2 : 0) | (errors ? 4 : 0);
    return [id, metadata.id, values, formatCell({ sheet, row, column }), flags];
  }

  async #recalculate(): Promise<void> {
    await this.#grid.calculation.idle();
    const cells = this.#answered;
    this.#answered = [];
    this.#recalculation = null;
    this.#grid.calculation.recalculate(mergeCells(cells));
    this.#wake();
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }
}

/** A lifted call that answers a block gives the block's first cell, as Excel does. */
function first(value: FormulaArgument): FormulaScalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
