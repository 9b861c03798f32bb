import type { LanguageText } from '../text/terms.ts'
import type { Subject } from './subject.ts'

/** A text of a subject as it is written. */
export interface SubjectText extends LanguageText {
  readonly in: 'title' | 'text'
}

/** A subject, and the texts its words come from. */
export interface Exhibit {
  readonly subject: Subject
  readonly texts: readonly SubjectText[]
}
