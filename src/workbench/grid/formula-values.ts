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

/** Reads what Univer hands to a function. Never throws. */
export function fromEngine(
  value: BaseValueObject | BaseReferenceObject | null | undefined,
): FormulaArgument {
  if (value === null || value === undefined) return null;
  if (value.isReferenceObject())
    return fromEngine((value as BaseReferenceObject).toArrayValueObject());
  const plain = value as BaseValueObject;
  if (!plain.isArray()) return scalar(plain);
  const array = plain as ArrayValueObject;
  const rows = array.getArrayValue().map((row) => row.map((cell) => (cell ? scalar(cell) : null)));
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (rows[0]?.[0] ?? null) : rows;
}

function scalar(value: BaseValueObject): FormulaScalar {
  if (value.isError()) return new FormulaError((value as ErrorValueObject).getErrorType());
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
  if (value instanceof FormulaError) return ErrorValueObject.create(value.code as ErrorType);
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

export function isMatrix(value: FormulaArgument): value is readonly (readonly FormulaScalar[])[] {
  return Array.isArray(value);
}
