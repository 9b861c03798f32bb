import type { FeedFile } from './feed-file.ts'
import type { Reading } from './reading.ts'

/** What both readers made of a file. */
export interface Outcome {
  readonly file: FeedFile
  readonly own: Reading
  readonly alone: Reading
}
