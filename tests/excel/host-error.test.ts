import { hostErrorOf } from "../../src/excel/host-error";

const officeError = (code: string) =>
  Object.assign(new Error("said by Excel"), { code, debugInfo: { errorLocation: "Range.values" } });

// The codes are those of Excel.ErrorCodes in Microsoft's type definitions.
test.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "item-missing"],
  ["ItemAlreadyExists", "name-taken"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "not-supported"],
  ["InvalidArgument", "invalid"],
  ["RequestAborted", "busy"],
  ["GeneralException", "unknown"],
  ["SomethingOfTomorrow", "unknown"],
])("%s is %s", (code, kind) => {
  expect(hostErrorOf(officeError(code))).toEqual({
    kind,
    detail: `${code} · Range.values · said by Excel`,
  });
});

test.each([
  [new TypeError("x is undefined"), "x is undefined"],
  ["a string", "a string"],
  [undefined, "undefined"],
])("%p, which Office.js should not throw, is unknown", (thrown, detail) => {
  expect(hostErrorOf(thrown)).toEqual({ kind: "unknown", detail });
});
