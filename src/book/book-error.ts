/** Why a file cannot be used as a workbook. */
export type BookErrorKind = "not-a-workbook" | "old-format" | "encrypted" | "too-large" | "damaged";

export class BookError extends Error {
  override readonly name = "BookError";

  /** `message` is for developers; users are told by `kind`. */
  constructor(readonly kind: BookErrorKind, message: string) {
    super(message);
  }
}
