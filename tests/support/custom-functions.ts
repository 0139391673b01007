/** What stands in for Excel's `CustomFunctions` in tests that call a function directly: errors, codes, associations. */
class CellError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

// The codes as @types/custom-functions-runtime documents them.
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** Puts the stand-in in place; answers what has been associated since. */
export function installCustomFunctions(): ReadonlyMap<string, unknown> {
  const associated = new Map<string, unknown>();
  const associate = (id: string, run: unknown) => associated.set(id, run);
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate } });
  return associated;
}

/** An error cell as Office.js hands it to a function. */
export const errorCell = (code: string) => new CellError(code);

/** The error that a call puts into its cell: `#N/A …` with its message. */
export function cellErrorOf(call: () => unknown): string {
  try {
    return `no error but ${JSON.stringify(call())}`;
  } catch (error) {
    if (error instanceof CellError) return [error.code, error.message].filter(Boolean).join(" ");
    throw error;
  }
}
