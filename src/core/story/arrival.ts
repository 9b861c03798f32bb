import type { Article } from '../article.ts'
import type { CompanyRegistry } from '../company/registry.ts'
import { companiesMeant } from '../company/sense.ts'
import { partyNames } from '../party-names.ts'
import { germanParties, withoutGenitive } from '../query/german-parties.ts'
import { partiesOf, type Subject } from '../query/subject.ts'
import { foldedWords } from '../text/fold.ts'
import type { TextTerms } from '../text/terms.ts'
import type { Story } from './story.ts'

/** An article that has come by a feed, and the companies it mentions. */
export interface Arrival {
  readonly article: Article
  readonly companies: readonly string[]
  readonly feedId: number
}

/** The names that the registry is to be asked for, so that watch rules may be held against the article. */
export function namesIn(
  { companies }: Pick<Arrival, 'companies'>,
  stories: readonly Pick<Story, 'deal'>[],
): readonly string[] {
  const names = [...companies, ...stories.flatMap(({ deal }) => partyNames(deal))]
  const bases = names.map((name) => withoutGenitive(foldedWords(name))?.trim())
  return [...names, ...bases.filter((name) => name !== undefined)]
}

/** What watch rules see: the words of the article, and the deal as its story tells it. */
export function arrivalSubject(
  story: Pick<Story, 'deal' | 'reports'>,
  { article, companies, feedId }: Arrival,
  { terms, registry }: { readonly terms: TextTerms; readonly registry: CompanyRegistry },
): Subject {
  const langs = story.reports.map(({ lang }) => lang)
  const parties = partiesOf(story.deal, companiesMeant(companies, article, registry), registry)
  return {
    deal: story.deal,
    parties: langs.includes('de') ? germanParties(parties, registry) : parties,
    ...terms,
    langs,
    sources: [...new Set(story.reports.map(({ source }) => foldedWords(source)))],
    feedIds: [feedId],
    publishedAt: article.publishedAt ?? article.fetchedAt,
  }
}
