import { contains, type Rectangle } from "../../core/sheet/address";
import type { FunctionCall } from "../grid/function-engine";
import type { FunctionResult } from "./function-results";
import type { FunctionMetadata } from "./functions-metadata";

/** One call of a function by one cell, and its result once it is there. */
export interface Invocation {
  readonly id: number;
  readonly metadata: FunctionMetadata;
  readonly values: readonly unknown[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  result: FunctionResult | null;
}

/** The calls that a cell's formula has made in one calculation, and in the one before. */
interface CellCalls {
  readonly row: number;
  readonly column: number;
  generation: number;
  current: Map<string, Invocation>;
  previous: Map<string, Invocation>;
}

/**
 * Every call is remembered for the cell that made it: its formula is evaluated a second time when
 * the answer is there, and must then find it. What a cell no longer asks for is forgotten with its
 * next calculation.
 */
export class Invocations {
  readonly #sheets = new Map<string, Map<string, CellCalls>>();
  readonly #open = new Map<number, Invocation>();
  #queue: Invocation[] = [];
  #next = 1;

  /** How many calls have no answer yet. */
  get open(): number {
    return this.#open.size;
  }

  /** The call that the cell makes, whether it is new or known. */
  get(
    metadata: FunctionMetadata,
    { sheetId, row, column }: FunctionCall,
    values: readonly unknown[],
    generation: number,
  ): Invocation {
    const calls = this.#callsOf(sheetId, row, column, generation);
    const key = `${metadata.id} ${JSON.stringify(values)}`;
    const known = calls.current.get(key) ?? calls.previous.get(key);
    const invocation = known ?? this.#create({ metadata, values, sheetId, row, column });
    calls.current.set(key, invocation);
    return invocation;
  }

  /** The calls to send; each is given once. */
  takeQueue(): Invocation[] {
    const queue = this.#queue.filter(({ id }) => this.#open.has(id));
    this.#queue = [];
    return queue;
  }

  /** The call that an answer belongs to; `null` when nobody waits for it any more. */
  take(id: number): Invocation | null {
    const invocation = this.#open.get(id) ?? null;
    this.#open.delete(id);
    return invocation;
  }

  message(sheetId: string, row: number, column: number): string | null {
    const calls = this.#sheets.get(sheetId)?.get(cellKey(row, column));
    for (const { result } of calls?.current.values() ?? []) {
      if (result?.message) return result.message;
    }
    return null;
  }

  forget(sheetId: string, rectangle: Rectangle): void {
    const cells = this.#sheets.get(sheetId);
    if (!cells) return;
    const { top, left, bottom, right } = rectangle;
    if ((bottom - top + 1) * (right - left + 1) < cells.size) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) this.#drop(cells, cellKey(row, column));
      }
    } else {
      for (const [key, calls] of cells) if (contains(rectangle, calls)) this.#drop(cells, key);
    }
  }

  forgetSheet(sheetId: string): void {
    const cells = this.#sheets.get(sheetId);
    for (const key of cells?.keys() ?? []) if (cells) this.#drop(cells, key);
  }

  clear(): void {
    this.#sheets.clear();
    this.#open.clear();
    this.#queue = [];
  }

  #callsOf(sheetId: string, row: number, column: number, generation: number): CellCalls {
    let cells = this.#sheets.get(sheetId);
    if (!cells) this.#sheets.set(sheetId, (cells = new Map<string, CellCalls>()));
    const key = cellKey(row, column);
    let calls = cells.get(key);
    if (!calls) {
      calls = { row, column, generation, current: new Map(), previous: new Map() };
      cells.set(key, calls);
    }
    if (calls.generation !== generation) {
      for (const [name, { id }] of calls.previous)
        if (!calls.current.has(name)) this.#open.delete(id);
      calls.previous = calls.current;
      calls.current = new Map();
      calls.generation = generation;
    }
    return calls;
  }

  #create(call: Omit<Invocation, "id" | "result">): Invocation {
    const invocation: Invocation = { ...call, id: this.#next++, result: null };
    this.#open.set(invocation.id, invocation);
    this.#queue.push(invocation);
    return invocation;
  }

  #drop(cells: Map<string, CellCalls>, key: string): void {
    const calls = cells.get(key);
    if (!calls) return;
    for (const { id } of [...calls.current.values(), ...calls.previous.values()]) {
      this.#open.delete(id);
    }
    cells.delete(key);
  }
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
