/** Phrases that tell what an article says of a target beside the deal. Sentences are lower case, joined by one blank. */
export interface ContextCues {
  /** Beside a sum: it is what a company sells in a year. */
  readonly revenue: RegExp
  /** Before such a sum: it is hoped for. */
  readonly hoped: RegExp
  /** The sentence counts both sides' sales or staff as one. */
  readonly pooled: RegExp
  /** After a number: people who work somewhere. */
  readonly staff: RegExp
  /** The sentence cuts or creates jobs: its numbers are not the staff. */
  readonly jobChange: RegExp
  /** A customer or partner goes on, or ends it. */
  readonly stays: RegExp
  readonly leaves: RegExp
  /** The sentence names who advises the sides. */
  readonly advises: RegExp
  /** The sentence tells what an authority has decided or has to decide. */
  readonly rules: RegExp
}
