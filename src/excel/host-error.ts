import type { HostError, HostErrorKind } from "../app/host-error";

/**
 * Excel's error codes (`Excel.ErrorCodes` and those of the transport) by what the user can do.
 * Codes that nobody can do anything about are absent: they are `unknown`.
 */
const kinds: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected",
  ItemNotFound: "item-missing",
  InvalidReference: "item-missing",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  InvalidArgument: "invalid",
  FormulaLengthExceedsLimit: "invalid",
  InsertDeleteConflict: "invalid",
  FilteredRangeConflict: "invalid",
  MergedRangeConflict: "invalid",
  NonBlankCellOffSheet: "invalid",
  Conflict: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  HostIsBusy: "busy",
};

/** What Office.js threw, as data. Also takes what it never should throw. */
export function hostErrorOf(thrown: unknown): HostError {
  if (!isOfficeError(thrown)) {
    return { kind: "unknown", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  const place = thrown.debugInfo?.errorLocation;
  return {
    kind: kinds[thrown.code] ?? "unknown",
    detail: [thrown.code, place, thrown.message].filter(Boolean).join(" · "),
  };
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

// Asked by shape: an error of another frame is an instance of that frame's classes.
function isOfficeError(thrown: unknown): thrown is OfficeError {
  if (typeof thrown !== "object" || thrown === null) return false;
  return "code" in thrown && typeof thrown.code === "string" && "message" in thrown;
}
