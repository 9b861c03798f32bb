import type { Companies } from '../company/company.ts'
import type { Exhibit } from '../query/exhibit.ts'
import { textTerms } from '../text/terms.ts'
import { type Arrival, arrivalSubject } from './arrival.ts'
import type { Story } from './story.ts'

/** An article of the story as watch rules see it when it arrives. */
export function arrivalExhibit(story: Story, arrival: Arrival, registry: Companies): Exhibit {
  const { title, text, lang } = arrival.article
  const terms = textTerms([{ lang, text: `${title}\n${text}` }])
  return {
    subject: arrivalSubject(story, arrival, { terms, registry }),
    texts: [
      { lang, in: 'title', text: title },
      { lang, in: 'text', text },
    ],
  }
}
