import type { Companies } from '../company/company.ts'
import type { CompanyRegistry } from '../company/registry.ts'
import { factsOf } from '../deal-facts.ts'
import type { Exhibit } from '../query/exhibit.ts'
import { textTerms } from '../text/terms.ts'
import { type Arrival, arrivalSubject } from './arrival.ts'
import type { Story } from './story.ts'
import { storySubject } from './subject.ts'

/** A stored story as a search sees it, with its headlines and evidence sentences. */
export function storyExhibit(story: Story, registry: Companies): Exhibit {
  const texts = story.reports.flatMap(({ lang, title, deal }) => [
    { lang, in: 'title' as const, text: title },
    ...factsOf(deal).map(({ evidence }) => ({ lang, in: evidence.in, text: evidence.quote })),
  ])
  return { subject: storySubject(story, registry), texts }
}

/** An article of the story as watch rules see it when it arrives. */
export function arrivalExhibit(story: Story, arrival: Arrival, registry: CompanyRegistry): Exhibit {
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
