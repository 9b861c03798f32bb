/** An expected outcome as a value: core never throws for something a user or a text can cause. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** The successful result carrying `value`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** The refusal carrying `error`, which says what was wrong. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error }
}
