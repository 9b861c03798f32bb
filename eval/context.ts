/** What an evaluation may touch outside of itself. */
export interface EvalContext {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Root of the checkout; pages are written below it. */
  readonly folder: string
  readonly write: (text: string) => void
  /** Today's date, ISO 8601. */
  readonly today: () => string
}
