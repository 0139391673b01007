/**
 * What the stand-in refuses, with the code Excel gives for it: Office.js hands both to the add-in
 * as an `OfficeExtension.Error`. Codes: Microsoft's "Error handling with the Excel JavaScript API".
 */
export class HostError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

/** A sheet, table, name … that is not there. */
export function itemNotFound(what = ""): HostError {
  return new HostError(
    "ItemNotFound",
    sentence("The requested resource doesn't exist.", what),
    404,
  );
}

/** A name that is taken. */
export function itemAlreadyExists(what = ""): HostError {
  return new HostError(
    "ItemAlreadyExists",
    sentence("The resource being created already exists.", what),
    409,
  );
}

/** An address, size or choice that Excel does not take. */
export function invalidArgument(what = ""): HostError {
  return new HostError(
    "InvalidArgument",
    sentence("The argument is invalid or missing or has an incorrect format.", what),
  );
}

/** An action that is impossible in the object's present state. */
export function invalidOperation(what = ""): HostError {
  return new HostError(
    "InvalidOperation",
    sentence("The operation attempted is invalid on the object.", what),
  );
}

/** A protected sheet, or a property that can only be read. */
export function accessDenied(what = ""): HostError {
  return new HostError(
    "AccessDenied",
    sentence("You can't perform the requested operation.", what),
    403,
  );
}

/** A member that the stand-in does not know: refused by name, never answered wrongly. */
export function apiNotFound(member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `${member} is not available in the workbench, the stand-in for Excel.`,
    404,
  );
}

/** A member that the stand-in knows, in a way it cannot follow. */
export function notSupported(what: string): HostError {
  return new HostError(
    "NotImplemented",
    sentence(
      "The requested feature isn't implemented in the workbench, the stand-in for Excel.",
      what,
    ),
    501,
  );
}

function sentence(text: string, what: string): string {
  return what === "" ? text : `${text} (${what})`;
}
