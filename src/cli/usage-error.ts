/** The command was called wrongly: a file that is not there, a rule that cannot be read. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
