import { BooleanNumber } from "@univerjs/core";
import {
  BaseFunction,
  FunctionType,
  IFunctionService,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import {
  FormulaError,
  fromEngine,
  toEngine,
  type FormulaAnswer,
  type FormulaArgument,
} from "./formula-values";
import type { OpenBook } from "./open-book";

/** One evaluation of a function in a formula. */
export interface FunctionCall {
  /** Where the formula stands. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly args: readonly FormulaArgument[];
}

/** A function as a formula writes it, with what the formula bar says about it. */
export interface FunctionDefinition {
  /** With its namespace, such as `KPI.STATUS`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly evaluate: (call: FunctionCall) => FormulaAnswer;
}

/** Adds functions to those that formulas can call. */
export class FunctionEngine {
  readonly #service: IFunctionService;

  constructor(book: OpenBook) {
    this.#service = book.injector.get(IFunctionService);
  }

  /** Adds a function, or puts it in the place of the one that had its name. */
  define(definition: FunctionDefinition): void {
    this.#service.registerExecutors(new AddedFunction(definition));
    this.#service.registerDescriptions({
      functionName: definition.name,
      functionType: FunctionType.User,
      description: definition.description,
      abstract: definition.description,
      functionParameter: definition.parameters.map(({ name, description, optional }) => ({
        name,
        detail: description,
        example: "",
        require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    });
  }
}

/** Univer sets the calling cell on the instance right before it calls `calculate`. */
class AddedFunction extends BaseFunction {
  // Univer would answer #N/A for a wrong number of arguments; the function itself decides.
  override minParams = -1;
  override maxParams = -1;
  readonly #evaluate: (call: FunctionCall) => FormulaAnswer;

  constructor({ name, evaluate }: FunctionDefinition) {
    super(name.toUpperCase());
    this.#evaluate = evaluate;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      return toEngine(
        this.#evaluate({
          sheetId: this.subUnitId ?? "",
          row: this.row,
          column: this.column,
          args: values.map(fromEngine),
        }),
      );
    } catch {
      // An exception here would leave the whole calculation unfinished for ever.
      return toEngine({ kind: "value", value: new FormulaError("#VALUE!") });
    }
  }
}
