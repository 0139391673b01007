import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** An error as a value that passes through a formula. */
export class FormulaError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** What one cell or constant gives to a function; `null` is a blank cell or an omitted argument. */
export type FormulaScalar = string | number | boolean | null | FormulaError;
/** A block of several cells stays a matrix; a single cell is its value. */
export type FormulaArgument = FormulaScalar | readonly (readonly FormulaScalar[])[];

/** What a function that formulas call can answer at once. */
export type FormulaAnswer =
  { readonly kind: "pending" } | { readonly kind: "value"; readonly value: FormulaArgument };

/** The only pending value that Univer passes on unchanged to the formulas that depend on it. */
export const pendingError: string = ErrorType.CONNECT;

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** Reads what Univer hands to a function. Never throws. */
export function fromEngine(
  value: BaseValueObject | BaseReferenceObject | null | undefined,
): FormulaArgument {
  if (value === null || value === undefined) return null;
  if (value.isReferenceObject())
    return fromEngine((value as BaseReferenceObject).toArrayValueObject());
  if (!(value instanceof ArrayValueObject)) return scalar(value as BaseValueObject);
  const rows = value.getArrayValue().map((row) => row.map((cell) => (cell ? scalar(cell) : null)));
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (rows[0]?.[0] ?? null) : rows;
}

function scalar(value: BaseValueObject): FormulaScalar {
  if (value instanceof ErrorValueObject) return new FormulaError(value.getErrorType());
  return value.isNull() ? null : value.getValue();
}

/** What Univer is to show for an answer. */
export function toEngine(answer: FormulaAnswer): BaseValueObject {
  if (answer.kind === "pending") return ErrorValueObject.create(ErrorType.CONNECT);
  if (!isMatrix(answer.value)) return toScalar(answer.value);
  const rows = answer.value.map((row) => row.map(toScalar));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toScalar(value: FormulaScalar): BaseValueObject {
  if (value instanceof FormulaError)
    return ErrorValueObject.create(errorTypes.get(value.code) ?? ErrorType.VALUE);
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

export function isMatrix(value: FormulaArgument): value is readonly (readonly FormulaScalar[])[] {
  return Array.isArray(value);
}
