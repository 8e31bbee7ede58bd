/** Errors that the stand-in answers with, in Excel's own codes where Excel has one. */

/** A refusal: becomes `Error` of the answer, and an OfficeExtension.Error in the add-in. */
export class WireError extends Error {
  override readonly name: string = "WireError";

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** A member that Excel has and the stand-in does not, yet: never answered with a silent success. */
export class StandInGap extends WireError {
  override readonly name = "StandInGap";

  constructor(what: string) {
    super("StandInGap", `The stand-in does not answer ${what} yet; docs/stand-in.md says how to add it.`, 501);
  }
}

export const invalidArgument = (detail = "The argument is invalid or missing or has an incorrect format."): WireError =>
  new WireError("InvalidArgument", detail);

export const itemNotFound = (): WireError =>
  new WireError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): WireError =>
  new WireError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const accessDenied = (): WireError =>
  new WireError("AccessDenied", "You do not have the permissions to perform the requested operation.", 403);

export const invalidOperation = (detail: string): WireError => new WireError("InvalidOperation", detail);

export const apiNotFound = (member: string): WireError =>
  new WireError("ApiNotFound", `The API ${member} could not be found.`, 404);
