import { describeRefusal, type Refusal } from "../core/messages/refusals";
import type { Result } from "../core/result";
import { messageLanguage } from "./message-language";

/** Excel shows our words beside #VALUE! and #N/A only; #NUM! has to speak for itself. */
type ErrorName = "invalidValue" | "notAvailable" | "invalidNumber";

const errorNames: Readonly<Record<Refusal["kind"], ErrorName>> = {
  "periods-equal": "invalidValue",
  "end-before-start": "invalidValue",
  "outside-path": "notAvailable",
  "compound-not-positive": "invalidValue",
  "logistic-out-of-range": "invalidValue",
  "no-single-rate": "invalidValue",
  "too-few-points": "notAvailable",
  "trend-never-reaches": "notAvailable",
  "trend-too-slow": "notAvailable",
  "too-large": "invalidNumber",
  "no-change-planned": "notAvailable",
  "zero-divisor": "notAvailable",
  "ranges-differ": "invalidValue",
  "too-many-cells": "invalidValue",
  "not-a-count": "invalidValue",
  "none-below": "notAvailable",
  "era-unknown": "notAvailable",
  blank: "notAvailable",
  "several-cells": "invalidValue",
  "error-cell": "invalidValue",
  placeholder: "notAvailable",
  "not-a-number": "invalidValue",
  "no-single-number": "notAvailable",
  "not-a-period": "invalidValue",
  "unknown-choice": "invalidValue",
  "part-missing": "notAvailable",
  "units-differ": "invalidValue",
  "status-late": "notAvailable",
  "status-unreadable": "notAvailable",
  "summary-late": "notAvailable",
  "summary-unreadable": "notAvailable",
  "scope-unknown": "notAvailable",
};

/** Errors that a function may hand on as they came; Excel takes #REF! and #NAME? as input only. */
const handedOn: Readonly<Record<string, "divisionByZero" | "invalidNumber" | "nullReference">> = {
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
};

/**
 * What the cell gets: the value of a result, or Excel's error with a message that says what to do.
 * The one place in this folder that throws; Office.js turns it into the cell's error.
 */
export function valueOrError<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw errorOf(result.error);
}

/** Excel's error for a refusal: thrown, it is the result; within a spilled block, one cell of it. */
export function errorOf(refusal: Refusal): CustomFunctions.Error {
  const codes = CustomFunctions.ErrorCode;
  if (refusal.kind === "error-cell") {
    const same = handedOn[refusal.code];
    if (same) return new CustomFunctions.Error(codes[same]);
    if (refusal.code === "#N/A") return explained("notAvailable", refusal);
  }
  return explained(errorNames[refusal.kind], refusal);
}

function explained(name: ErrorName, refusal: Refusal): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[name];
  return name === "invalidNumber"
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, describeRefusal(refusal, messageLanguage()));
}
