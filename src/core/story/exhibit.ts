import type { Article } from '../article.ts'
import type { Companies } from '../company/company.ts'
import { factsOf } from '../deal-facts.ts'
import { extract } from '../extract/extract.ts'
import type { Exhibit, SubjectText } from '../query/exhibit.ts'
import { partiesOf } from '../query/subject.ts'
import { foldedWords } from '../text/fold.ts'
import { textTerms } from '../text/terms.ts'
import type { Story } from './story.ts'
import { storySubject } from './subject.ts'

/** A stored story as a search sees it, with its headlines and evidence sentences. */
export function storyExhibit(
  story: Story,
  companies: Companies,
  feedIds: readonly number[],
): Exhibit {
  const texts = story.reports.flatMap(({ lang, title, deal }) => [
    { lang, in: 'title' as const, text: title },
    ...factsOf(deal).map(({ evidence }) => ({ lang, in: evidence.in, text: evidence.quote })),
  ])
  return { subject: { ...storySubject(story, companies), feedIds }, texts }
}

/** An article as watch rules see it when it arrives: its own words, and the deal as the story tells it. */
export function articleExhibit(
  article: Article & { readonly feedId: number },
  story: Story | null,
  companies: Companies,
): Exhibit {
  const { title, text, lang } = article
  const publishedAt = article.publishedAt ?? article.fetchedAt
  const mentioned = extract({ title, text, lang })
  const deal = story?.deal ?? null
  const reports = story?.reports ?? [article]
  const texts: readonly SubjectText[] = [
    { lang, in: 'title', text: title },
    { lang, in: 'text', text },
  ]
  const subject = {
    deal,
    parties: partiesOf(deal, mentioned.companies, companies),
    ...textTerms([{ lang, text: `${title}\n${text}` }]),
    langs: reports.map((report) => report.lang),
    sources: [...new Set(reports.map(({ source }) => foldedWords(source)))],
    feedIds: [article.feedId],
    publishedAt,
  }
  return { subject, texts }
}
