/** The kinds of fault a caller may act on; everything else is `internal`. */
export type ErrorCode =
  | 'invalid'
  | 'not_found'
  | 'conflict'
  | 'forbidden'
  | 'unavailable'
  | 'internal'

/**
 * A fault whose message may be shown to the user or operator who caused it. The low-level cause, which may
 * name hosts or files, stays in `cause` for the log and is never shown in a channel.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What went wrong as one sentence for the operator's log, whatever was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
